package org.ipplan.matching.service;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Random;
import org.ipplan.testing.Product;

/** Brings many made-up organisations into a database by one statement. */
final class Haystack {
  private static final List<String> PLACES =
      List.of(
          "北京", "上海", "天津", "重庆", "深圳", "广州", "杭州", "南京", "成都", "武汉", "西安", "苏州", "青岛", "长沙", "宁波",
          "厦门", "合肥", "郑州", "济南", "沈阳", "大连", "福州", "昆明", "无锡", "佛山");

  private static final List<String> INDUSTRIES =
      List.of(
          "科技", "信息技术", "生物科技", "贸易", "文化传媒", "食品", "机械制造", "新材料", "环保科技", "电子商务", "物流", "餐饮管理",
          "服饰", "汽车配件", "医药", "软件", "建筑工程", "农业发展", "家具", "进出口");

  private static final List<String> FORMS = List.of("有限公司", "有限公司", "有限责任公司", "股份有限公司", "集团有限公司");

  private static final String CHARACTERS =
      "安博诚创达德鼎东恩发飞丰福高格冠光广国海汉浩禾恒宏华汇惠吉佳嘉建健江金锦晶景巨君凯康科兰朗乐力利联良龙隆鲁美铭宁诺鹏普齐启"
          + "千勤清庆泉仁荣瑞润森尚深盛世顺硕思泰腾天通同万伟文沃西祥新鑫信兴星雄旭轩雅阳耀一亿亦益永优友宇裕元远源越云泽展昊臻正志智中众卓"
          + "子紫宗澜岫砺霁屿衡汀曦璃礁帆柏桦梧桐竹砚枫桥溪月鹤鸣泊";

  private static final String BRING_IN =
      """
      WITH many AS (
        SELECT gen_random_uuid() AS id, x.* FROM jsonb_to_recordset(cast(:many AS jsonb))
          AS x (code text, names jsonb, region text)),
      kept AS (
        INSERT INTO credit_subject (id, code, kind, name, region_code, state, created_by,
          created_at)
        SELECT id, code, 'ORGANISATION', names ->> 0, region, 'ACTIVE', 'test', now() FROM many)
      INSERT INTO subject_name (id, subject_id, name, valid_from, valid_to, recorded_by,
        recorded_at)
      SELECT gen_random_uuid(), m.id, n.name, date '2024-01-01' - cast(n.place AS int),
        CASE WHEN n.place > 1 THEN date '2024-01-02' - cast(n.place AS int) END, 'test', now()
      FROM many m CROSS JOIN LATERAL jsonb_array_elements_text(m.names)
        WITH ORDINALITY AS n (name, place)
      """;

  private final Random random = new Random(30);
  private final JsonArrayBuilder subjects = Json.createArrayBuilder();

  /** Adds organisations of names nobody thought of. */
  Haystack of(int many) {
    for (int i = 0; i < many; i++) {
      add("HAYSTACK%010d".formatted(i), List.of(name()), "440300");
    }
    return this;
  }

  Haystack add(String code, List<String> names, String region) {
    subjects.add(
        Json.createObjectBuilder()
            .add("code", code)
            .add("names", Json.createArrayBuilder(names))
            .add("region", region));
    return this;
  }

  void bringInto(Product product) {
    var many = subjects.build().toString();
    product.inTransaction(
        () ->
            product
                .bean(EntityManager.class)
                .createNativeQuery(BRING_IN)
                .setParameter("many", many)
                .executeUpdate());
  }

  private String name() {
    var name = new StringBuilder(any(PLACES));
    for (int i = random.nextInt(2); i < 3; i++) {
      name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return name.append(any(INDUSTRIES)).append(any(FORMS)).toString();
  }

  private String any(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
