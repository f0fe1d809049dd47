package org.ipplan.connection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.connection.ConnectionDetails;
import org.ipplan.connection.ConnectionInput;
import org.ipplan.connection.CredentialKind;
import org.ipplan.connection.NewSystem;
import org.ipplan.connection.SystemState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** A platform that another body runs, and how it is reached. */
@Entity
@Table(name = "connected_system")
public class ConnectedSystem {
  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false, updatable = false)
  private String code;

  @Column(name = "name_zh", nullable = false)
  private String nameZh;

  @Column(name = "name_en", nullable = false)
  private String nameEn;

  @Column(name = "owner_code", nullable = false)
  private String owner;

  @Column(name = "about_zh", nullable = false)
  private String aboutZh;

  @Column(name = "about_en", nullable = false)
  private String aboutEn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private SystemState state = SystemState.NOT_CONNECTED;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private CredentialKind credentials = CredentialKind.NONE;

  @Column(name = "token_address")
  private @Nullable String tokenAddress;

  @Column(name = "client_id")
  private @Nullable String clientId;

  private @Nullable String scope;

  @Column(name = "key_name")
  private @Nullable String key;

  private byte @Nullable [] secret;

  @Column(name = "secret_set_by")
  private @Nullable String secretSetBy;

  @Column(name = "secret_set_at")
  private @Nullable Instant secretSetAt;

  @Column(name = "push_client")
  private @Nullable String pushClient;

  @Column(name = "set_up_by")
  private @Nullable String setUpBy;

  @Column(name = "set_up_for")
  private @Nullable String setUpFor;

  @Column(name = "set_up_at")
  private @Nullable Instant setUpAt;

  @Column(name = "changed_by", nullable = false)
  private String changedBy;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  private @Nullable String reason;

  @SuppressWarnings("NullAway.Init")
  protected ConnectedSystem() {} // for Jakarta Persistence

  /** A system that {@link SystemPolicy} allows. */
  @SuppressWarnings("NullAway.Init") // what it is, is written by one method
  public ConnectedSystem(NewSystem wanted, Caller caller, Instant now) {
    this.id = UUID.randomUUID();
    this.code = wanted.code().strip();
    write(wanted, caller, now);
  }

  /** Describes it anew. */
  public void describe(NewSystem wanted, Caller caller, Instant now) {
    state = step(SystemSteps.DESCRIBE, caller, false, false, StepInput.NONE);
    write(wanted, caller, now);
  }

  private void write(NewSystem wanted, Caller caller, Instant now) {
    nameZh = wanted.nameZh().strip();
    nameEn = wanted.nameEn().strip();
    owner = wanted.owner();
    aboutZh = wanted.aboutZh().strip();
    aboutEn = wanted.aboutEn().strip();
    changed(caller, now);
  }

  /**
   * Sets how it is reached.
   *
   * @param sealed a new secret, encrypted for this id; empty to keep the one there is
   */
  public void setUp(ConnectionInput wanted, Optional<byte[]> sealed, Caller caller, Instant now) {
    touch(caller, now);
    credentials = wanted.credentials();
    tokenAddress = wanted.tokenAddress();
    clientId = wanted.clientId();
    scope = wanted.scope();
    key = wanted.key();
    pushClient = wanted.pushClient();
    if (!usesSecret()) {
      forget();
    }
    sealed.ifPresent(bytes -> keep(bytes, caller, now));
  }

  /** One of its feeds is set up. */
  public void touch(Caller caller, Instant now) {
    state = step(SystemSteps.SET_UP, caller, false, false, StepInput.NONE);
    setUpBy = caller.name();
    setUpFor = caller.actingFor();
    setUpAt = now;
    changed(caller, now);
  }

  /** A feed was tried and could be read; nothing where that is known. */
  public void tried(Caller caller, Instant now) {
    if (state == SystemState.NOT_CONNECTED) {
      state = step(SystemSteps.TRY, caller, true, true, StepInput.NONE);
      changed(caller, now);
    }
  }

  /**
   * Takes a step of {@link SystemSteps}.
   *
   * @param tried whether a feed was tried and could be read
   */
  public void take(String action, boolean tried, Caller caller, Instant now, StepInput input) {
    state = step(action, caller, tried, false, input);
    reason = input.reason();
    changed(caller, now);
    if (action.equals(SystemSteps.DISCONNECT)) {
      credentials = CredentialKind.NONE;
      forget();
    }
  }

  public List<StepOffer> offers(boolean tried, Caller caller) {
    return SystemSteps.WORKFLOW.offers(state, facts(caller, tried, false));
  }

  /** Whether the kind of its credentials takes a secret. */
  public boolean usesSecret() {
    return credentials == CredentialKind.OAUTH2 || credentials == CredentialKind.SIGNED;
  }

  private void keep(byte[] sealed, Caller caller, Instant now) {
    secret = sealed.clone();
    secretSetBy = caller.name();
    secretSetAt = now;
  }

  private void forget() {
    secret = null;
    secretSetBy = null;
    secretSetAt = null;
  }

  private void changed(Caller caller, Instant now) {
    changedBy = caller.name();
    changedAt = now;
  }

  private SystemState step(
      String action, Caller caller, boolean tried, boolean byProduct, StepInput input) {
    return SystemSteps.WORKFLOW.take(action, state, facts(caller, tried, byProduct), input);
  }

  private SystemSteps.Facts facts(Caller caller, boolean tried, boolean byProduct) {
    return new SystemSteps.Facts(owner, setUpBy, setUpFor, tried, byProduct, caller);
  }

  /** How it is reached, without the secret. */
  public ConnectionDetails connection() {
    return new ConnectionDetails(
        credentials,
        tokenAddress,
        clientId,
        scope,
        key,
        pushClient,
        secretSetBy,
        secretSetAt,
        setUpBy,
        setUpAt);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String code() {
    return code;
  }

  public String nameZh() {
    return nameZh;
  }

  public String nameEn() {
    return nameEn;
  }

  public String owner() {
    return owner;
  }

  public String aboutZh() {
    return aboutZh;
  }

  public String aboutEn() {
    return aboutEn;
  }

  public SystemState state() {
    return state;
  }

  public @Nullable String reason() {
    return reason;
  }

  public @Nullable String pushClient() {
    return pushClient;
  }

  /** The secret, encrypted for this id; empty where there is none. */
  public Optional<byte[]> sealed() {
    return Optional.ofNullable(secret).map(byte[]::clone);
  }
}
