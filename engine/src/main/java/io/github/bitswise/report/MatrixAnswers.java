package io.github.bitswise.report;

import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Matrix;
import io.github.bitswise.answer.Missing;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The different answers of a matrix, each with a letter. */
final class MatrixAnswers {

  private static final int LETTERS = 26;

  /** Whose settings are read is part of which proxy it is. */
  private static final Set<String> TOLD =
      Set.of("local-file", "remote-file", "server", "proxy", "certificate");

  private final Map<List<Object>, Prediction> answers = new LinkedHashMap<>();

  MatrixAnswers(Matrix matrix) {
    // The answer that the input itself has comes first.
    matrix.rows().stream()
        .filter(Matrix.Row::stated)
        .forEach(row -> matrix.own().ifPresent(own -> add(row.cells().get(own))));
    matrix.rows().forEach(row -> row.cells().forEach(this::add));
  }

  private void add(Prediction answer) {
    answers.putIfAbsent(key(answer), answer);
  }

  /** Of whom a sentence speaks is left out: another owner may well get the same answer. */
  private static List<Object> key(Prediction answer) {
    List<Object> key = new ArrayList<>();
    key.add(answer.outcome());
    key.add(answer.error().map(JobError::shown).orElse(""));
    answer.missing().stream().map(Missing::fact).limit(1).forEach(key::add);
    switch (answer.outcome()) {
      case COMPLETES -> {
        key.add(answer.explanation());
        key.add(answer.proxy().used());
        key.add(kinds(answer));
      }
      case FAILS, WAITS -> key.add(answer.explanation().replace(answer.owner(), ""));
      case REFUSED, UNKNOWN, UNSPECIFIED -> key.addAll(answer.because().stream().limit(1).toList());
    }
    return key;
  }

  /** As what kind of identity each resource is opened. */
  private static String kinds(Prediction answer) {
    return answer.identities().stream()
        .filter(each -> !each.kind().equals("none") && TOLD.contains(each.resource()))
        .map(each -> each.resource() + " as " + each.kind())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** By what an answer differs from others that read the same; empty where none does. */
  String particular(Prediction answer) {
    if (answer.outcome() != Outcome.COMPLETES) {
      return "";
    }
    List<Prediction> alike =
        answers.values().stream()
            .filter(each -> each.outcome() == answer.outcome())
            .filter(each -> each.explanation().equals(answer.explanation()))
            .toList();
    List<String> parts = new ArrayList<>();
    if (alike.stream().anyMatch(each -> !each.proxy().used().equals(answer.proxy().used()))) {
      parts.add("proxy " + answer.proxy().used());
    }
    if (alike.stream().anyMatch(each -> !kinds(each).equals(kinds(answer)))) {
      parts.add(kinds(answer));
    }
    return String.join(", ", parts);
  }

  /** The first prediction of each answer, in the order of the letters. */
  List<Prediction> all() {
    return List.copyOf(answers.values());
  }

  /** The letter of an answer: {@code a} to {@code z}, then {@code aa}. */
  String letter(Prediction answer) {
    return letter(new ArrayList<>(answers.keySet()).indexOf(key(answer)));
  }

  static String letter(int position) {
    String last = String.valueOf((char) ('a' + position % LETTERS));
    return position < LETTERS ? last : letter(position / LETTERS - 1) + last;
  }
}
