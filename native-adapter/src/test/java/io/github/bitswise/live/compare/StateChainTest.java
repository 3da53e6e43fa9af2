package io.github.bitswise.live.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.job.JobState;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateChainTest {

  private static StateChain chain(String states) {
    return new StateChain(Arrays.stream(states.split(" ", -1)).map(JobState::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "SUSPENDED QUEUED CONNECTING TRANSFERRING TRANSFERRED, SUSPENDED TRANSFERRED",
    "SUSPENDED QUEUED CONNECTING TRANSFERRING TRANSFERRED, SUSPENDED CONNECTING TRANSFERRED",
    "SUSPENDED QUEUED ERROR, SUSPENDED QUEUED CONNECTING ERROR",
    "SUSPENDED QUEUED ERROR, SUSPENDED CONNECTING TRANSFERRING ERROR",
    "SUSPENDED CANCELLED, SUSPENDED CANCELLED",
    "SUSPENDED QUEUED, SUSPENDED QUEUED",
    "SUSPENDED QUEUED ERROR QUEUED TRANSFERRED, SUSPENDED ERROR CONNECTING TRANSFERRED"
  })
  void states_too_short_to_be_seen_may_lack(String predicted, String seen) {
    assertThat(chain(predicted).leaves(chain(seen))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SUSPENDED QUEUED ERROR, SUSPENDED TRANSFERRED, 'after SUSPENDED, QUEUED is predicted and"
        + " TRANSFERRED was seen'",
    "SUSPENDED QUEUED TRANSFERRED, SUSPENDED QUEUED, 'after QUEUED, TRANSFERRED is predicted and"
        + " nothing was seen'",
    "SUSPENDED QUEUED, SUSPENDED QUEUED TRANSFERRING, 'after QUEUED, nothing is predicted and"
        + " TRANSFERRING was seen'",
    "SUSPENDED QUEUED, SUSPENDED, 'after SUSPENDED, QUEUED is predicted and nothing was seen'",
    "SUSPENDED CANCELLED, SUSPENDED QUEUED CANCELLED, 'after SUSPENDED, CANCELLED is predicted and"
        + " QUEUED was seen'",
    "SUSPENDED QUEUED ERROR, ERROR, 'at first, SUSPENDED is predicted and ERROR was seen'"
  })
  void tells_where_the_chains_part(String predicted, String seen, String told) {
    assertThat(chain(predicted).leaves(chain(seen)))
        .get()
        .extracting(StateChain.Difference::told)
        .isEqualTo(told);
  }
}
