package io.github.bitswise.live.compare;

import io.github.bitswise.answer.Confirmation;
import io.github.bitswise.answer.IdentityUse;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.live.observation.Observation;
import io.github.bitswise.live.observation.Observation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the servers of the scenario were asked, and as whom: evidence of proxy and identity. */
final class Requests {

  private static final Pattern VIA = Pattern.compile("(?:^|, )via ([^,]+)");
  private static final Pattern USER = Pattern.compile("(?:^|, )user ([^,]+)");
  private static final Pattern NOTHING = Pattern.compile("(?:^|, )unobservable: (.*)");
  private static final String NOBODY = "nobody";

  private final Prediction prediction;
  private final JobConfiguration job;
  private final Rows row;
  private final List<Observation> requests;
  private final Optional<String> open;

  /**
   * @param open why the course of the job can neither be confirmed nor contradicted
   */
  Requests(
      Prediction prediction,
      JobConfiguration job,
      Rows row,
      List<Observation> seen,
      Optional<String> open) {
    this.prediction = prediction;
    this.job = job;
    this.row = row;
    this.requests =
        seen.stream().filter(each -> each.is(Kind.REQUEST)).filter(this::ofTheJob).toList();
    this.open =
        open.or(() -> requests.stream().flatMap(each -> found(NOTHING, each).stream()).findFirst());
  }

  private boolean ofTheJob(Observation request) {
    String[] words = request.what().split(" ", 3);
    return words.length == 3
        && job.files().stream()
            .anyMatch(file -> file.remote().text().startsWith(words[1] + words[2]));
  }

  List<Confirmation> compared() {
    List<Confirmation> rows = new ArrayList<>();
    if (requests.isEmpty()) {
      return rows;
    }
    String proxy = prediction.proxy().used();
    if (!List.of("unknown", "unspecified", "not-applicable").contains(proxy)) {
      rows.add(compared("proxy", proxy, last(VIA, "direct")));
    }
    prediction.identities().stream()
        .filter(each -> each.resource().equals("server"))
        .filter(each -> each.kind().equals("account") || each.kind().equals("none"))
        .findFirst()
        .map(each -> compared("server", who(each), last(USER, NOBODY)))
        .ifPresent(rows::add);
    return rows;
  }

  private static String who(IdentityUse use) {
    return use.kind().equals("none") ? NOBODY : use.as();
  }

  /** A request that is challenged is repeated: the last one tells. */
  private String last(Pattern what, String otherwise) {
    return found(what, requests.get(requests.size() - 1)).orElse(otherwise);
  }

  private static Optional<String> found(Pattern what, Observation request) {
    Matcher matcher = what.matcher(request.value() == null ? "" : request.value());
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private Confirmation compared(String step, String predicted, String observed) {
    return row.compared(
        step,
        0,
        predicted,
        observed,
        open,
        predicted.equalsIgnoreCase(observed),
        "another one was asked");
  }
}
