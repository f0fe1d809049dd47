package org.ipplan.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;

/** Cases that chen.ccpd drafts, liu.ccpd approves and 市场监管总局 receives. */
public final class HandedOver {
  private final RestCaller chen = PlanSystem.official("chen.ccpd");
  private final RestCaller liu = PlanSystem.official("liu.ccpd");

  /** One with a file, not submitted yet. */
  public String draft() {
    var path = chen.post("/handovers", wanted("samr")).expect(201).location();
    attach(path);
    return path;
  }

  /** One that was sent. */
  public String sent() {
    var path = draft();
    chen.step(path, "submit").expect(200);
    liu.step(path, "approve").expect(200);
    chen.step(path, "send").expect(200);
    return path;
  }

  /** The file of one that was sent. */
  String file() {
    var files = chen.get(sent() + "/files").expect(200).json().getJsonArray("items");
    return files.getJsonObject(0).getString("href");
  }

  private void attach(String path) {
    var file = new ByteArrayInputStream("序号,材料\n1,调查报告\n".getBytes(UTF_8));
    chen.upload(path + "/files", "调查报告.csv", file).expect(201);
  }

  static JsonObject wanted(String to) {
    return Json.createObjectBuilder()
        .add("toDepartment", to)
        .add("matter", "销售侵权盗版图书")
        .add("summary", "检查中发现某公司销售盗版图书，线索属于市场监管部门职责。")
        .add("grounds", "《中华人民共和国行政处罚法》第二十二条")
        .add("subjectName", "某文化传播有限公司")
        .build();
  }
}
