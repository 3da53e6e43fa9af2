package io.github.bitswise.bitsadmin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisuseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/trasfer j http://h/a C:\\a | [/trasfer] `/trasfer` is no switch of bitsadmin",
        "transfer j http://h/a C:\\a | [transfer] `transfer` is no switch of bitsadmin",
        "/setieproxy localsystem RESET | [/setieproxy] `/setieproxy` is no switch of bitsadmin",
        "/util /setproxy x | [/setproxy] `/util /setproxy` is no switch of bitsadmin",
        "/util / enableanalyticchannel TRUE | [/] `/util /` is no switch of bitsadmin",
        "/create | [/create] `/create` lacks its name",
        "/create /upload | [/create] `/create` lacks its name",
        "/create j /upload | [/upload] `/upload` stands after the name of the job",
        "/create /uplod j | [/uplod] `/uplod` is no type of job of bitsadmin",
        "/create my job | [job] `job` is one argument too many for `/create`",
        "/resume | [/resume] `/resume` lacks its job",
        "/info | [/info] `/info` lacks its job",
        "/addfile j http://h/a | [/addfile] `/addfile` lacks its local name",
        "/addfile j | [/addfile] `/addfile` lacks its remote name and its local name",
        "/addfile j http://h/a C:\\My File"
            + " | [File] `File` is one argument too many for `/addfile`",
        "/addfilewithranges j http://h/a C:\\a 0-100" + " | [0-100] `0-100` is no list of ranges",
        "/setpriority j urgent | [urgent] `urgent` is no priority of bitsadmin",
        "/setpriority j 1 | [1] `1` is no priority of bitsadmin",
        "/setnotifyflags j error | [error] `error` is no number of flags",
        "/setminretrydelay j 5m | [5m] `5m` is no number of seconds",
        "/setmaxdownloadtime j -1 | [-1] `-1` is no number of seconds",
        "/setsecurityflags j 4294967296 | [4294967296] `4294967296` is no number of flags",
        "/setaclflags j ALL | [ALL] `ALL` are no ACL flags of bitsadmin",
        "/setproxysettings j MANUAL | [MANUAL] `MANUAL` is no proxy usage of bitsadmin",
        "/setproxysettings j NO_PROXY a:80 | [a:80] `a:80` stands after `NO_PROXY`",
        "/setproxysettings j OVERRIDE a:80 b c"
            + " | [c] `c` is one argument too many for `/setproxysettings`",
        "/setcredentials j SERVER NTML ann x | [NTML] `NTML` is no scheme of bitsadmin",
        "/setcredentials j HOST KRB ann x"
            + " | [HOST] this is no target of bitsadmin; [KRB] this is no scheme of bitsadmin",
        "/setcredentials j SERVER NTLM ann"
            + " | [/setcredentials] `/setcredentials` lacks its password",
        "/removecredentials j SERVER KERBEROS"
            + " | [KERBEROS] `KERBEROS` is no scheme of bitsadmin",
        "/setclientcertificatebyid j 0 MY A1 | [0] `0` is no store location of bitsadmin",
        "/setclientcertificatebyid j mine MY A1 | [mine] `mine` is no store location of bitsadmin",
        "/setvalidationstate j x maybe"
            + " | [x] `x` is no index of a file; [maybe] `maybe` is no state of bitsadmin",
        "/sethelpertoken j ann@contoso"
            + " | [ann@contoso] `/sethelpertoken` has a user without a password",
        "/monitor /refresh | [/refresh] `/refresh` lacks its seconds",
        "/reset /all | [/all] `/all` is one argument too many for `/reset`",
        "/util /setieproxy localsystem" + " | [/setieproxy] `/util /setieproxy` lacks its usage",
        "/util /setieproxy localsystem MANUAL proxy NULL"
            + " | [MANUAL] `MANUAL` is no proxy usage of bitsadmin",
        "/util /setieproxy localsystem AUTODETECT http://h/p"
            + " | [http://h/p] `http://h/p` is one argument too many after `AUTODETECT`",
        "/util /setieproxy localsystem AUTOSCRIPT http://h/p NULL"
            + " | [NULL] `NULL` is one argument too many after `AUTOSCRIPT`",
        "/cache /setlimit | [/setlimit] `/cache /setlimit` lacks its percent",
      })
  void what_bitsadmin_refuses_is_said_at_the_word(String arguments, String misuses) {
    assertThat(Shown.of("bitsadmin " + arguments)).isEqualTo(misuses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/trasfer | did you mean `/transfer`?",
        "Resume | did you mean `/resume`?",
        "/setieproxy | did you mean `/util /setieproxy`?",
        "/DeleteURL | did you mean `/cache /deleteurl`?",
        "/cache /setlimt 5 | did you mean `/cache /setlimit`?",
        "/rawretrun | did you mean `/rawreturn`?",
        "/xyz | see `bitsadmin /help`",
      })
  void an_unknown_switch_may_be_a_slip(String arguments, String help) {
    assertThat(misuses("bitsadmin " + arguments))
        .singleElement()
        .satisfies(
            misuse -> {
              assertThat(misuse.unknown()).isTrue();
              assertThat(misuse.help()).isEqualTo(help);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/setpriority j normale"
            + " | did you mean `NORMAL`? there are `FOREGROUND`, `HIGH`, `NORMAL`, `LOW`",
        "/addfile j | write `bitsadmin /addfile job remote-name local-name`",
        "/create my job | put a name with blanks in quotes: `bitsadmin /create [type] name`",
      })
  void help_says_what_there_is(String arguments, String help) {
    assertThat(misuses("bitsadmin " + arguments))
        .singleElement()
        .satisfies(
            misuse -> {
              assertThat(misuse.unknown()).isFalse();
              assertThat(misuse.help()).isEqualTo(help);
              assertThat(misuse.action().help()).isEqualTo(help);
            });
  }

  @Test
  void a_refused_command_tells_its_job_all_the_same() {
    assertThat(Line.read("bitsadmin /setpriority night urgent").meaning())
        .isInstanceOfSatisfying(
            Meaning.Misused.class,
            misused -> assertThat(misused.job().orElseThrow().text()).isEqualTo("night"));
    assertThat(Line.read("bitsadmin /util /setieproxy").meaning())
        .isInstanceOfSatisfying(
            Meaning.Misused.class, misused -> assertThat(misused.job()).isEmpty());
  }

  @Test
  void a_value_that_only_the_api_lacks_is_passed_on() {
    assertThat(Shown.of("bitsadmin /setclientcertificatebyid j 9 MY A1"))
        .endsWith("undefined STORE_LOCATION 9");
  }

  private static List<Misuse> misuses(String line) {
    return ((Meaning.Misused) Line.read(line).meaning()).misuses();
  }
}
