package io.github.bitswise.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** The arrows between modules, packages and libraries. A package that nobody wrote yet is fine. */
@AnalyzeClasses(
    packages = "io.github.bitswise",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String ROOT = "io.github.bitswise.";

  // From the ground up: what each package of the engine may see of the others.

  @ArchTest static final ArchRule source_stands_alone = sees("source");

  @ArchTest static final ArchRule text_stands_alone = sees("text");

  @ArchTest static final ArchRule job_sees_only_the_ground = sees("job", "source");

  @ArchTest static final ArchRule machine_shares_words_with_job = sees("machine", "source", "job");

  @ArchTest static final ArchRule hresult_sees_only_the_ground = sees("hresult", "source");

  @ArchTest
  static final ArchRule bits_is_a_port_and_knows_no_way_to_answer =
      sees("bits", "source", "job", "machine", "hresult");

  @ArchTest
  static final ArchRule scenario_is_made_of_jobs_programs_and_a_machine =
      sees("scenario", "source", "job", "machine", "hresult", "bits");

  @ArchTest
  static final ArchRule repair_speaks_of_values_and_calls =
      sees("repair", "source", "job", "machine", "bits");

  @ArchTest
  static final ArchRule answer_speaks_of_jobs_and_machines =
      sees("answer", "source", "job", "machine", "hresult", "repair");

  @ArchTest
  static final ArchRule fact_sees_scenarios_and_answers =
      sees("fact", "source", "job", "machine", "hresult", "bits", "scenario", "answer", "repair");

  @ArchTest
  static final ArchRule rulebook_sees_facts =
      sees(
          "rulebook",
          "source",
          "text",
          "job",
          "machine",
          "hresult",
          "bits",
          "scenario",
          "answer",
          "fact",
          "repair");

  @ArchTest
  static final ArchRule simulation_sees_the_rule_book =
      sees(
          "simulation",
          "source",
          "job",
          "machine",
          "hresult",
          "bits",
          "scenario",
          "answer",
          "fact",
          "rulebook");

  @ArchTest
  static final ArchRule what_if_only_asks_the_simulation =
      sees(
          "whatif",
          "source",
          "job",
          "machine",
          "bits",
          "scenario",
          "answer",
          "rulebook",
          "simulation");

  @ArchTest
  static final ArchRule tree_knows_no_answer =
      sees("tree", "source", "text", "job", "machine", "scenario", "script");

  @ArchTest
  static final ArchRule context_is_what_is_said_beside_the_jobs =
      sees("context", "source", "text", "script", "answer");

  @ArchTest
  static final ArchRule silence_sees_of_files_only_what_is_said_in_them =
      sees("silence", "source", "text", "answer", "rulebook", "context");

  @ArchTest
  static final ArchRule mend_writes_repairs_and_knows_no_rule =
      sees(
          "mend",
          "source",
          "job",
          "bits",
          "answer",
          "repair",
          "tree",
          "script",
          "batch",
          "bitsadmin",
          "powershell");

  @ArchTest static final ArchRule script_sees_only_the_ground = sees("script", "source");

  @ArchTest static final ArchRule batch_knows_no_bits = sees("batch", "source", "text", "script");

  @ArchTest
  static final ArchRule powershell_knows_no_bits = sees("powershell", "source", "text", "script");

  @ArchTest
  static final ArchRule bitstransfer_turns_values_into_calls =
      sees("bitstransfer", "source", "text", "job", "machine", "bits", "script");

  @ArchTest
  static final ArchRule bitsadmin_turns_words_into_calls =
      sees("bitsadmin", "source", "text", "job", "machine", "bits", "script");

  @ArchTest
  static final ArchRule read_makes_scenarios =
      sees(
          "read",
          "source",
          "text",
          "job",
          "machine",
          "hresult",
          "bits",
          "scenario",
          "tree",
          "script",
          "batch",
          "bitsadmin",
          "powershell",
          "bitstransfer",
          "context",
          "answer");

  @ArchTest
  static final ArchRule write_knows_scenarios_and_no_reader =
      sees("write", "source", "text", "job", "machine", "bits", "scenario");

  @ArchTest
  static final ArchRule generate_makes_up_files_and_asks_others_to_predict =
      sees("generate", "source", "job", "machine", "bits", "scenario", "answer", "read", "write");

  @ArchTest
  static final ArchRule read_knows_of_answers_only_the_words_that_files_may_use =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "read..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "answer..").and(named("Outcome", "Severity").negate()))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule report_knows_neither_readers_nor_simulation =
      sees(
          "report",
          "source",
          "text",
          "job",
          "machine",
          "hresult",
          "scenario",
          "answer",
          "repair",
          "rulebook");

  @ArchTest
  static final ArchRule report_sees_of_the_rule_book_only_what_rules_say_of_themselves =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "report..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "rulebook..")
                  .and(named("Catalogue", "RuleDescription", "Fixable").negate()))
          .allowEmptyShould(true);

  // Modules.

  @ArchTest
  static final ArchRule only_the_command_knows_the_command =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "cli..");

  @ArchTest
  static final ArchRule nobody_names_a_rule =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "rules..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + "rules..", ROOT + "features..");

  @ArchTest
  static final ArchRule rules_see_facts_and_what_facts_are_made_of =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "rules..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "rulebook..",
              ROOT + "simulation..",
              ROOT + "tree..",
              ROOT + "read..",
              ROOT + "report..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packages_are_free_of_cycles =
      slices().matching("io.github.bitswise.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule com_is_of_use_without_the_rest = sees("com", "job", "hresult", "source");

  @ArchTest
  static final ArchRule the_agent_speaks_com_and_nothing_else =
      sees("live.agent", "com", "bits", "job", "machine", "hresult", "source");

  @ArchTest
  static final ArchRule servers_stand_for_what_scenarios_describe =
      sees("live.servers", "job", "machine", "hresult", "source");

  @ArchTest
  static final ArchRule comparisons_need_no_real_bits =
      sees("live.compare", "live.observation", "job", "hresult", "source", "answer");

  @ArchTest
  static final ArchRule parts_of_a_live_run_do_not_know_the_run =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "live.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "live");

  @ArchTest
  static final ArchRule a_live_run_knows_no_rules =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "live..", ROOT + "com..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + "fact..", ROOT + "rulebook..", ROOT + "report..");

  @ArchTest
  static final ArchRule only_the_command_live_knows_live_runs =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "cli..")
          .and(named("LiveCommand", "LiveRuns", "Replay").negate())
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + "live..", ROOT + "com..");

  // Libraries.

  @ArchTest
  static final ArchRule only_com_and_the_agent_know_jna =
      onlyIn(new String[] {"com", "live.agent"}, "com.sun.jna..");

  @ArchTest
  static final ArchRule only_servers_know_jetty =
      onlyIn(new String[] {"live.servers"}, "org.eclipse.jetty..");

  @ArchTest
  static final ArchRule only_the_rule_book_knows_the_rule_engine =
      onlyIn(new String[] {"rulebook", "rules"}, "org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule only_reports_show_differences =
      onlyIn(new String[] {"report"}, "com.github.difflib..");

  @ArchTest
  static final ArchRule only_the_tree_parses_yaml_and_only_write_writes_it =
      onlyIn(new String[] {"tree", "write"}, "org.snakeyaml..");

  @ArchTest
  static final ArchRule only_the_tree_and_live_runs_parse_json =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "tree..", ROOT + "live..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("tools\\.jackson\\..*(Parser|Token|ReadContext|Mapper).*");

  @ArchTest
  static final ArchRule only_these_know_json =
      onlyIn(
          new String[] {"tree", "read", "report", "live"},
          "tools.jackson..",
          "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule only_the_command_knows_picocli = onlyIn(new String[] {"cli"}, "picocli..");

  /** What is in this package sees, of bitswise, only itself and these. */
  private static ArchRule sees(String name, String... others) {
    String[] allowed =
        Stream.concat(Stream.of(name), Arrays.stream(others))
            .map(each -> ROOT + each + "..")
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("io.github.bitswise..").or(resideInAnyPackage(allowed)))
        .allowEmptyShould(true);
  }

  /** Of bitswise, only these packages use classes of these libraries. */
  private static ArchRule onlyIn(String[] names, String... libraries) {
    String[] allowed = Arrays.stream(names).map(each -> ROOT + each + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }

  private static DescribedPredicate<JavaClass> named(String... simpleNames) {
    return DescribedPredicate.describe(
        "named " + String.join(" or ", simpleNames),
        type -> Arrays.asList(simpleNames).contains(type.getSimpleName()));
  }
}
