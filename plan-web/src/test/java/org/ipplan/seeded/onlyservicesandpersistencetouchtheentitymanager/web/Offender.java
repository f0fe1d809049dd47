package org.ipplan.seeded.onlyservicesandpersistencetouchtheentitymanager.web;

import jakarta.persistence.EntityManager;

/** Asks the database itself. */
public class Offender {
  long count(EntityManager entityManager) {
    return entityManager.createQuery("select count(t) from Task t", Long.class).getSingleResult();
  }
}
