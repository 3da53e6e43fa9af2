package io.github.bitswise.live.agent;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Orders and messages as lines of JSON. */
public final class Wire {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Wire() {}

  /** The line of an order or a message, with its end. */
  public static byte[] line(Object value) {
    return (MAPPER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The order or message of a line. */
  public static <T> T read(String line, Class<T> type) {
    return MAPPER.readValue(line, type);
  }
}
