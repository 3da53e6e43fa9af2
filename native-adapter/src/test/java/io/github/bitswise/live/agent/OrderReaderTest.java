package io.github.bitswise.live.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderReaderTest {

  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

  private OrderReader reader() {
    return new OrderReader(new ByteArrayInputStream(sent.toByteArray()));
  }

  private void send(Order order) {
    sent.writeBytes(Wire.line(order));
  }

  @Test
  void reads_orders_one_after_the_other() throws IOException {
    send(new Order(1, "CREATE_JOB", "", List.of("naïve", 0), -1));
    send(new Order(2, "RESUME", "id", List.of(), -1));
    OrderReader reader = reader();
    assertThat(reader.next().orElseThrow().order().text(0)).isEqualTo("naïve");
    assertThat(reader.next().orElseThrow().order().act()).isEqualTo("RESUME");
    assertThat(reader.next()).isEmpty();
  }

  @Test
  void a_password_comes_behind_its_order() throws IOException {
    send(new Order(1, "SET_CREDENTIALS", "id", List.of(1, 1, "bob"), 6));
    byte[] block = new byte[Order.SECRET_BLOCK];
    String password = "pä\nß€d";
    for (int i = 0; i < password.length(); i++) {
      block[2 * i] = (byte) password.charAt(i);
      block[2 * i + 1] = (byte) (password.charAt(i) >> 8);
    }
    sent.writeBytes(block);
    send(new Order(2, "RESUME", "id", List.of(), -1));
    OrderReader reader = reader();
    Optional<char[]> read = reader.next().orElseThrow().password();
    assertThat(read).map(String::new).contains(password);
    assertThat(reader.next().orElseThrow().order().id()).isEqualTo(2);
  }

  @Test
  void an_end_inside_a_password_is_told() {
    send(new Order(1, "SET_CREDENTIALS", "id", List.of(), 6));
    sent.writeBytes(new byte[10]);
    assertThatExceptionOfType(EOFException.class).isThrownBy(reader()::next);
  }
}
