package io.github.bitswise.live.agent;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What the agent says: the reply to an order, or something that it saw.
 *
 * @param reply the id of the order; 0 for what nobody asked for
 * @param job the key of the job; empty for none
 * @param kind what it is
 * @param what the state, the event of a callback, or why an order is not done
 * @param result the HRESULT as {@code 0x…}
 * @param value what out parameters hold
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Message(
    int reply,
    String job,
    Kind kind,
    @Nullable String what,
    @Nullable String result,
    @Nullable String value) {

  /** The kinds. */
  public enum Kind {
    /** The answer to an order. */
    REPLY,
    /** The agent does not do this order. */
    CANNOT,
    /** A job is in another state. */
    STATE,
    /** A job that came into ERROR or TRANSIENT_ERROR told why. */
    ERROR,
    /** A job has come further: files are {@code what}, bytes {@code value}. */
    PROGRESS,
    /** BITS called back. */
    NOTICE
  }

  static Message reply(int id, String job, Done done) {
    return new Message(id, job, Kind.REPLY, null, hex(done.result()), done.value());
  }

  static Message cannot(int id, String job, String reason) {
    return new Message(id, job, Kind.CANNOT, reason, null, null);
  }

  static Message state(String job, String state) {
    return new Message(0, job, Kind.STATE, state, null, null);
  }

  static Message error(String job, int code, String context) {
    return new Message(0, job, Kind.ERROR, null, hex(code), context);
  }

  static Message progress(String job, String files, String bytes) {
    return new Message(0, job, Kind.PROGRESS, files, null, bytes);
  }

  static Message notice(String job, String event) {
    return new Message(0, job, Kind.NOTICE, event, null, null);
  }

  static String hex(int code) {
    return String.format("0x%08X", code);
  }
}
