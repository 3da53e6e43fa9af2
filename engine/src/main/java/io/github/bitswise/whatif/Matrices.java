package io.github.bitswise.whatif;

import io.github.bitswise.answer.Matrix;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.machine.Account;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.rulebook.Situation;
import io.github.bitswise.rulebook.WindowsBand;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.simulation.Predict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tries jobs under each kind of owner and on each band of versions that rules tell apart. */
public final class Matrices {

  private static final int LEADING = 2;

  private final RuleBook book;
  private final Predict predict;

  public Matrices(RuleBook book) {
    this.book = book;
    this.predict = new Predict(book);
  }

  /** What becomes of a job of this scenario elsewhere. */
  public Matrix of(Scenario scenario, String name) {
    JobConfiguration job = Variation.job(scenario, name).job();
    List<Account> owners = Owners.of(scenario, job);
    List<WindowsBand> bands = book.windowsReleases();
    List<Situation> situations = new ArrayList<>();
    for (Account owner : owners) {
      Scenario owned = Variation.owned(scenario, job, owner);
      bands.forEach(
          band -> situations.add(Variation.job(Variation.on(owned, band.first()), job.name())));
    }
    List<Prediction> predictions = predict.of(situations);
    List<List<Prediction>> rows = new ArrayList<>();
    for (int i = 0; i < owners.size(); i++) {
      rows.add(predictions.subList(i * bands.size(), (i + 1) * bands.size()));
    }
    return matrix(scenario, job, owners, rows);
  }

  private Matrix matrix(
      Scenario scenario, JobConfiguration job, List<Account> owners, List<List<Prediction>> rows) {
    Columns columns =
        Columns.of(
            book.windowsReleases(),
            i -> rows.stream().allMatch(row -> Answers.same(row.get(i - 1), row.get(i))));
    String owner = Owners.stated(scenario, job).map(Account::name).orElse("");
    List<Matrix.Row> table = new ArrayList<>();
    for (int i = 0; i < owners.size(); i++) {
      List<Prediction> row = rows.get(i);
      Account account = owners.get(i);
      table.add(
          new Matrix.Row(
              account.name(),
              account.kind().label(),
              account.name().equals(owner),
              columns.first().stream().map(row::get).toList()));
    }
    return new Matrix(
        columns.bands().stream().map(WindowsBand::label).toList(),
        own(scenario, columns.bands()),
        List.copyOf(table),
        turns(table, columns.bands().size(), book.versioned()));
  }

  private static Optional<Integer> own(Scenario scenario, List<WindowsBand> bands) {
    var version = scenario.machine().windows();
    for (int i = 0; version.known() && i < bands.size(); i++) {
      if (bands.get(i).holds(version.get())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** What makes the difference between each band and the one before it. */
  private static List<Matrix.Turn> turns(
      List<Matrix.Row> rows, int columns, Set<String> versioned) {
    List<Matrix.Turn> turns = new ArrayList<>();
    for (int i = 1; i < columns; i++) {
      Set<String> before = new LinkedHashSet<>();
      Set<String> since = new LinkedHashSet<>();
      List<String> owners = new ArrayList<>();
      for (Matrix.Row row : rows) {
        Prediction left = row.cells().get(i - 1);
        Prediction right = row.cells().get(i);
        if (!Answers.same(left, right)) {
          Set<String> old = behaviours(left);
          Set<String> now = behaviours(right);
          old.stream().filter(each -> !now.contains(each)).forEach(before::add);
          now.stream().filter(each -> !old.contains(each)).forEach(since::add);
          owners.add(row.owner());
        }
      }
      turns.add(
          new Matrix.Turn(
              i, decisive(before, versioned), decisive(since, versioned), List.copyOf(owners)));
    }
    return List.copyOf(turns);
  }

  /** Of these, those that turn on the version; where none does, the leading ones. */
  private static List<String> decisive(Set<String> behaviours, Set<String> versioned) {
    List<String> own = behaviours.stream().filter(versioned::contains).toList();
    return own.isEmpty() ? behaviours.stream().limit(LEADING).toList() : own;
  }

  /** All behaviours that an answer rests on. */
  private static Set<String> behaviours(Prediction prediction) {
    Set<String> all = new LinkedHashSet<>(prediction.because());
    all.addAll(prediction.proxy().because());
    prediction.identities().forEach(each -> all.addAll(each.because()));
    prediction.calls().forEach(each -> all.addAll(each.because()));
    return all;
  }
}
