package org.ipplan.exchange.service;

import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Records with a key. Apart from the bean, whose methods are looked at on servers where nobody laid
 * Kafka's client beside the application.
 */
final class KafkaRecords {
  private KafkaRecords() {}

  static Object of(String topic, String key, String value) {
    return new ProducerRecord<>(topic, key, value);
  }
}
