package io.github.bitswise.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.bits.Method;
import io.github.bitswise.machine.AccountName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sentences about the calls of a job's program, and about what BITS answers to them. */
public class CallSteps {

  private final Draft draft;
  private final Answers answers;

  public CallSteps(Draft draft, Answers answers) {
    this.draft = draft;
    this.answers = answers;
  }

  /** What a call gets: allowed, denied, unspecified or unknown. */
  @ParameterType("allowed|denied|unspecified|unknown")
  public String verdict(String verdict) {
    return verdict;
  }

  /**
   * A program: the columns call, argument (YAML in one line), as, elevated and sometimes, all but
   * the first may be missing.
   */
  @Given("the job is set up by the calls")
  public void program(DataTable calls) {
    for (Map<String, String> row : calls.asMaps()) {
      draft.jobList("program").add(step(row));
    }
  }

  @When("{account} calls {word}")
  public void calls(String account, String call) {
    happens(Map.of("call", call, "as", account));
  }

  @When("the owner calls {word}")
  public void ownerCalls(String call) {
    happens(Map.of("call", call));
  }

  @When("the owner calls {word} with {string}")
  public void ownerCalls(String call, String argument) {
    happens(Map.of("call", call, "argument", argument));
  }

  @Then("the call {word} is {verdict}")
  public void answered(String call, String verdict) {
    assertThat(answer(call, "").verdict()).as(this::shown).isEqualTo(verdict);
  }

  @Then("the call {word} of {account} is {verdict}")
  public void answered(String call, String account, String verdict) {
    assertThat(answer(call, account).verdict()).as(this::shown).isEqualTo(verdict);
  }

  @Then("the call {word} is {verdict} with {error}")
  public void answeredWith(String call, String verdict, String error) {
    answered(call, verdict);
    hasError(answer(call, ""), error);
  }

  @Then("the call {word} of {account} is {verdict} with {error}")
  public void answeredWith(String call, String account, String verdict, String error) {
    answered(call, account, verdict);
    hasError(answer(call, account), error);
  }

  /** The behaviour is among those that decide what a call gets. */
  @Then("the call {word} rests on {id}")
  public void restsOn(String call, String behaviour) {
    assertThat(answer(call, "").because()).as(this::shown).contains(behaviour);
  }

  @Then("the call {word} returns {string}")
  public void returned(String call, String value) {
    assertThat(answer(call, "").value()).as(this::shown).contains(value);
  }

  /** It hands out a value that nobody can tell. */
  @Then("the call {word} returns nothing")
  public void returnsNothing(String call) {
    assertThat(answer(call, "").value()).as(this::shown).isEmpty();
  }

  /** Nothing beyond that it succeeds. */
  @Then("nothing is said of the call {word}")
  public void nothingSaid(String call) {
    assertThat(answers.prediction().calls())
        .as(this::shown)
        .noneMatch(each -> each.call().equals(written(call)) && !each.plain());
  }

  private void happens(Map<String, String> row) {
    Map<String, Object> event = step(row);
    event.put("job", draft.lookedAt());
    draft.happens(Map.of("call", event));
  }

  private static Map<String, Object> step(Map<String, String> row) {
    Map<String, Object> step = new LinkedHashMap<>();
    step.put(Objects.requireNonNull(row.get("call")), new Flow(cell(row, "argument")));
    if (!cell(row, "as").isEmpty()) {
      step.put("as", cell(row, "as"));
    }
    if (!cell(row, "elevated").isEmpty()) {
      step.put("elevated", cell(row, "elevated").equals("yes"));
    }
    if (cell(row, "sometimes").equals("yes")) {
      step.put("sometimes", true);
    }
    return step;
  }

  private static String cell(Map<String, String> row, String column) {
    String cell = row.get(column);
    return cell == null ? "" : cell;
  }

  /** A call as answers name it; sentences may put the interface before any method. */
  private static String written(String call) {
    return Method.find(call).map(Method::written).orElse(call);
  }

  private CallAnswer answer(String call, String account) {
    String written = written(call);
    List<CallAnswer> found =
        answers.prediction().calls().stream()
            .filter(each -> each.call().equals(written))
            .filter(
                each ->
                    account.isEmpty()
                        || AccountName.key(each.as()).equals(AccountName.key(account)))
            .toList();
    assertThat(found).as(this::shown).as("answers to %s", call).isNotEmpty();
    return found.get(found.size() - 1);
  }

  private void hasError(CallAnswer answer, String error) {
    if (error.isEmpty()) {
      assertThat(answer.error().map(JobError::code).orElse("0x00"))
          .as(this::shown)
          .startsWith("0x00");
      return;
    }
    assertThat(answer.error().map(JobError::code).orElse(""))
        .as(this::shown)
        .isEqualToIgnoringCase(error);
  }

  private String shown() {
    Prediction prediction = answers.prediction();
    return Shown.prediction(prediction, draft);
  }
}
