package io.github.bitswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Change;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.job.JobState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineLinesTest {

  private static final JobError UNREACHABLE =
      new JobError("0x80072EFD", "ERROR_WINHTTP_CANNOT_CONNECT", "GENERAL_TRANSPORT");

  private static final Moment RESUME =
      new Moment(
          Duration.ZERO, "resume", JobState.QUEUED, Optional.empty(), List.of("LIF-03", "LIF-15"));

  private static final Moment TRIED =
      new Moment(
          Duration.ZERO,
          "transfer",
          JobState.TRANSIENT_ERROR,
          Optional.of(UNREACHABLE),
          List.of("LIF-06"),
          Optional.of(Duration.ofMinutes(10)),
          List.of(),
          List.of(),
          List.of());

  private final TimelineLines lines = new TimelineLines(Terminal.PLAIN, 76);

  @Test
  void tells_why_and_an_error_that_stays_once() {
    Moment later =
        new Moment(
            Duration.ofMinutes(90),
            "after 1h 30m",
            JobState.TRANSIENT_ERROR,
            Optional.of(UNREACHABLE),
            List.of());

    assertThat(new TimelineLines(Terminal.PLAIN, 90).lines(List.of(RESUME, TRIED, later)))
        .containsExactly(
            "0s      resume                    QUEUED           [LIF-03, LIF-15]",
            "0s      transfer, then every 10m  TRANSIENT_ERROR  ERROR_WINHTTP_CANNOT_CONNECT"
                + " [LIF-06]",
            "1h 30m  after 1h 30m              TRANSIENT_ERROR");
  }

  @Test
  void puts_an_error_below_its_state_where_there_is_no_room_beside_it() {
    Moment change = moment(1, "servers http://files.contoso.com");

    assertThat(lines.lines(List.of(TRIED, change)))
        .containsExactly(
            "0s  transfer, then every 10m          TRANSIENT_ERROR",
            "                                      ERROR_WINHTTP_CANNOT_CONNECT [LIF-06]",
            "1h  servers http://files.contoso.com  QUEUED");
  }

  @Test
  void tells_what_has_become_different() {
    Moment logoff =
        moment(1, "logoff CONTOSO\\ann")
            .with(
                List.of(
                    new Change(
                        "server", "http://a", "CONTOSO\\ann", "none", List.of("HLP-35", "HLP-15")),
                    new Change("proxy", "proxy:80", "", "none", List.of()),
                    new Change(
                        Change.ROUTE, "http://a/p", "proxy:80", "direct", List.of("PRX-02"))));

    assertThat(lines.lines(List.of(logoff)))
        .containsExactly(
            "1h  logoff CONTOSO\\ann  QUEUED",
            "  server http://a: CONTOSO\\ann → no one (the helper token is gone)",
            "    [HLP-35, HLP-15]",
            "  proxy proxy:80: not used → not asked",
            "  route of http://a/p: proxy:80 → direct [PRX-02]");
  }

  @Test
  void tells_of_a_long_timeline_its_start_and_its_end() {
    List<Moment> year = new ArrayList<>();
    for (int hour = 0; hour < 8_760; hour++) {
      year.add(moment(hour, "logon CONTOSO\\ann"));
    }

    List<String> told = lines.lines(year);

    assertThat(told)
        .hasSize(41)
        .startsWith("0s        logon CONTOSO\\ann  QUEUED")
        .contains("… 8,720 more, in JSON")
        .endsWith("364d 23h  logon CONTOSO\\ann  QUEUED");
    assertThat(told.get(20)).isEqualTo("… 8,720 more, in JSON");
    assertThat(lines.lines(year.subList(0, 45))).hasSize(45);
  }

  @Test
  void tells_what_would_happen_next_counted_from_the_end() {
    Moment given =
        new Moment(
            Duration.ofDays(14),
            "no-progress timeout",
            JobState.ERROR,
            Optional.empty(),
            List.of("LIF-10"));

    assertThat(lines.next(List.of(given), Duration.ofHours(2)))
        .containsExactly(
            "then, if nothing else happens:", "  in 13d 22h  no-progress timeout  ERROR  [LIF-10]");
    assertThat(lines.next(List.of(), Duration.ZERO)).isEmpty();
  }

  @Test
  void colours_states_and_nothing_else() {
    Moment named = moment(0, "logon CONTOSO\\ERROR");
    Moment failed =
        new Moment(Duration.ZERO, "resume", JobState.ERROR, Optional.empty(), List.of());

    assertThat(new TimelineLines(new Terminal(true, 80), 76).lines(List.of(named, failed)))
        .containsExactly(
            "0s  logon CONTOSO\\ERROR  QUEUED",
            "0s  resume               \u001b[31mERROR\u001b[0m");
  }

  private static Moment moment(int hours, String event) {
    return new Moment(Duration.ofHours(hours), event, JobState.QUEUED, Optional.empty(), List.of());
  }
}
