package io.github.bitswise.live.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bitswise.answer.Confirmation;
import io.github.bitswise.answer.Confirmation.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownDifferencesTest {

  private static final KnownDifferences KNOWN =
      KnownDifferences.of(
          "# a comment\n"
              + "wine-\tforbidden\tstates\tSUSPENDED > ERROR\tSUSPENDED > TRANSFERRED\twhy\n");

  private static Confirmation states(String predicted, String observed, Verdict verdict) {
    return new Confirmation("f", "job", "states", 0, predicted, observed, verdict, "difference");
  }

  @Test
  void a_listed_difference_is_no_complaint_whichever_short_states_were_seen() {
    Confirmation seen =
        states(
            "SUSPENDED > QUEUED > ERROR",
            "SUSPENDED > CONNECTING > TRANSFERRING > TRANSFERRED",
            Verdict.CONTRADICTED);
    assertThat(KNOWN.complaints("wine-8.0", "forbidden", List.of(seen))).isEmpty();
  }

  @Test
  void a_difference_that_is_not_listed_is_a_complaint() {
    Confirmation seen = states("SUSPENDED > ERROR", "SUSPENDED", Verdict.CONTRADICTED);
    assertThat(KNOWN.complaints("wine-8.0", "other", List.of(seen)))
        .containsExactly("states: predicted `SUSPENDED > ERROR`, seen `SUSPENDED`, difference");
  }

  @Test
  void an_entry_that_is_no_difference_any_more_is_a_complaint() {
    Confirmation seen = states("SUSPENDED > ERROR", "SUSPENDED > ERROR", Verdict.CONFIRMED);
    assertThat(KNOWN.complaints("wine-8.0", "forbidden", List.of(seen)))
        .containsExactly("states: listed as a known difference, and is none");
  }

  @Test
  void an_entry_is_about_its_provider_alone() {
    Confirmation seen = states("SUSPENDED > ERROR", "SUSPENDED > ERROR", Verdict.CONFIRMED);
    assertThat(KNOWN.complaints("windows-10.0", "forbidden", List.of(seen))).isEmpty();
  }

  @Test
  void an_entry_without_a_reason_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KnownDifferences.of("wine-\ta\tstates\tx\ty\t"));
  }
}
