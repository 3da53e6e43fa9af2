package io.github.bitswise.simulation;

import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.bits.Answer;
import io.github.bitswise.bits.Method;
import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResults;
import io.github.bitswise.job.JobState;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what rules make of a call into the answer of a BITS. */
final class Answers {

  private static final Pattern FILES = Pattern.compile("(\\d+) of (\\d+) files");

  private Answers() {}

  static Answer of(Method method, Optional<CallAnswer> given) {
    return of(
        method,
        given,
        given.flatMap(CallAnswer::value).map(text -> value(method, text)).orElse(NOTHING));
  }

  /**
   * @param value what the out parameters hold if the call is let through
   */
  static Answer of(Method method, Optional<CallAnswer> given, Answer.Value value) {
    if (given.isEmpty()) {
      return new Answer(
          Optional.empty(),
          NOTHING,
          Answer.Certainty.UNSPECIFIED,
          "no rule says what `" + method.label() + "` answers");
    }
    CallAnswer answer = given.get();
    return new Answer(
        answer.error().flatMap(error -> HResults.find(error.code())),
        answer.verdict().equals("allowed") ? value : NOTHING,
        certainty(answer),
        answer.what());
  }

  private static final Answer.Value NOTHING = new Answer.Nothing();

  private static Answer.Certainty certainty(CallAnswer answer) {
    return switch (answer.verdict()) {
      case "unspecified" -> Answer.Certainty.UNSPECIFIED;
      case "unknown" -> Answer.Certainty.UNKNOWN;
      default ->
          switch (answer.basis()) {
            case DOCUMENTED -> Answer.Certainty.DOCUMENTED;
            case CONTRADICTED -> Answer.Certainty.CONTRADICTED;
            case INFERRED, REPORTED, OBSERVED -> Answer.Certainty.INFERRED;
          };
    };
  }

  private static Answer.Value value(Method method, String text) {
    Matcher files = FILES.matcher(text);
    if (method == Method.GET_STATE) {
      return new Answer.State(JobState.valueOf(text));
    }
    if (method == Method.GET_ERROR || method == Method.GET_ERROR_CODE) {
      return error(text);
    }
    if (files.matches()) {
      return new Answer.Files(Integer.parseInt(files.group(1)), Integer.parseInt(files.group(2)));
    }
    boolean named =
        method == Method.GET_DISPLAY_NAME
            || method == Method.GET_DESCRIPTION
            || method == Method.GET_OWNER;
    if (!named && text.matches("\\d{1,18}")) {
      return new Answer.Number(Long.parseLong(text));
    }
    return new Answer.Text(text.equals("NULL") ? Optional.empty() : Optional.of(text));
  }

  private static Answer.Value error(String text) {
    int comma = text.indexOf(", ");
    Optional<HResult> code = HResults.find(comma < 0 ? text : text.substring(0, comma));
    String context = comma < 0 ? "" : text.substring(comma + 2);
    return code.<Answer.Value>map(each -> new Answer.Error(each, context))
        .orElseGet(() -> new Answer.Text(Optional.of(text)));
  }
}
