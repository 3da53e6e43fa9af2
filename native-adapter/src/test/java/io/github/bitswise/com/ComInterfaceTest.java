package io.github.bitswise.com;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComInterfaceTest {

  @Test
  void the_interfaces_and_their_identifiers_are_those_of_the_table() throws IOException {
    Map<String, String> table =
        VtableTable.slots().stream()
            .collect(
                Collectors.toMap(
                    VtableTable.Slot::iface, VtableTable.Slot::iid, (one, other) -> one));

    assertThat(
            Arrays.stream(ComInterface.values())
                .filter(each -> each != ComInterface.UNKNOWN)
                .collect(Collectors.toMap(ComInterface::label, each -> each.uuid().toString())))
        .isEqualTo(table);
  }

  @Test
  void an_interface_goes_on_where_its_parent_ends() throws IOException {
    List<VtableTable.Slot> slots = VtableTable.slots();
    for (ComInterface each : ComInterface.values()) {
      if (each == ComInterface.UNKNOWN) {
        continue;
      }
      int inherited =
          3
              + (int)
                  slots.stream()
                      .filter(slot -> !slot.iface().equals(each.label()))
                      .filter(slot -> each.includes(ComInterface.find(slot.iface()).orElseThrow()))
                      .count();
      assertThat(slots)
          .filteredOn(slot -> slot.iface().equals(each.label()))
          .as(each.label())
          .first()
          .returns(inherited, VtableTable.Slot::slot);
    }
  }
}
