package org.ipplan.it.support;

/** What time and other systems bring about: a slip, a muted kind, mails that went and did not. */
public final class ToldPeople {
  private static final String TOLD =
      """
      INSERT INTO notification (recipient, kind, reason, message, facts, task_id, department_code,
        object_type, object_id, href, urgent, silent, at, occasion)
      SELECT 'wang.cnipa', v.kind, v.reason, v.message, cast(v.facts AS jsonb), t.id, 'cnipa', 'task',
        cast(t.id AS text), '/tasks/' || t.id, v.urgent, v.silent,
        cast('2024-06-03T01:30:00Z' AS timestamptz), 'told-' || v.kind
      FROM task t, (VALUES
        ('SLIP', 'HANDLER', 'reminder.RED_SLIP', true, false,
          '{"matter":"REPORT","dueOn":"2024-05-31","workingDaysLeft":"-1","note":"请立即报送"}'),
        ('REQUEST', 'LIAISON', 'request.refused', false, true, '{"kind":"EXTENSION"}'))
        AS v (kind, reason, message, urgent, silent, facts)
      WHERE t.year = 2024 AND t.number = 8
      ON CONFLICT DO NOTHING
      """;

  private static final String SENT =
      """
      INSERT INTO outgoing_message (id, channel, recipient, address, subject, body_text, urgent,
        state, attempts, due_at, made_at, done_at, failure)
      VALUES
        ('00000000-0000-0000-0000-0000000000a1', 'MAIL', 'wang.cnipa', NULL,
          '知识产权强国建设推进计划：您有2条未读消息',
          E'您好！以下消息尚未阅读：\\n\\n· 第8项任务“示例”：任务已暂停。\\n  您是国家知识产权局的联络员', false,
          'LOGGED', 1, '2024-06-03T00:30:00Z', '2024-06-03T00:30:00Z', '2024-06-03T00:31:00Z', NULL),
        ('00000000-0000-0000-0000-0000000000a2', 'MESSENGER', 'chen.ccpd', '13800000000',
          '【紧急】知识产权强国建设推进计划：您有1条紧急消息', '文字', true,
          'FAILED', 6, '2024-06-03T00:30:00Z', '2024-06-03T00:40:00Z', '2024-06-03T00:41:00Z',
          'the gateway answered 500')
      ON CONFLICT DO NOTHING
      """;

  private ToldPeople() {}

  /** Stores it once. */
  public static void tell() {
    Database.execute(TOLD);
    Database.execute(SENT);
  }
}
