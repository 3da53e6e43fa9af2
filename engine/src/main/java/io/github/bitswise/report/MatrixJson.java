package io.github.bitswise.report;

import io.github.bitswise.answer.Matrix;
import io.github.bitswise.answer.Missing;
import io.github.bitswise.answer.Prediction;
import java.util.stream.IntStream;

/** A matrix for programs. */
final class MatrixJson {
  private MatrixJson() {}

  static void write(Matrix matrix, Json json) {
    MatrixAnswers answers = new MatrixAnswers(matrix);
    json.object(
        "matrix",
        object ->
            object
                .texts("versions", matrix.versions())
                .textOrNull("stated", matrix.own().map(matrix.versions()::get).orElse(""))
                .objects("rows", matrix.rows(), row -> each -> write(matrix, row, answers, each))
                .objects("turns", matrix.turns(), turn -> each -> write(matrix, turn, each)));
  }

  private static void write(Matrix matrix, Matrix.Row row, MatrixAnswers answers, Json json) {
    json.text("owner", row.owner())
        .text("kind", row.kind())
        .bool("stated", row.stated())
        .objects(
            "cells",
            IntStream.range(0, row.cells().size()).boxed().toList(),
            column ->
                each -> {
                  each.text("versions", matrix.versions().get(column));
                  write(row.cells().get(column), answers, each);
                });
  }

  private static void write(Prediction cell, MatrixAnswers answers, Json json) {
    json.text("answer", answers.letter(cell))
        .text("outcome", Words.lower(cell.outcome()))
        .text("state", cell.state().map(Enum::name).orElse(null))
        .text("error", cell.error().map(error -> error.shown()).orElse(null))
        .text("explanation", cell.explanation())
        .text("proxy", cell.proxy().used())
        .texts("because", cell.because())
        .text("basis", Words.lower(cell.basis()))
        .texts("missing", cell.missing().stream().map(Missing::fact).toList());
  }

  private static void write(Matrix matrix, Matrix.Turn turn, Json json) {
    json.text("versions", matrix.versions().get(turn.version()))
        .texts("before", turn.before())
        .texts("since", turn.since())
        .texts("owners", turn.owners());
  }
}
