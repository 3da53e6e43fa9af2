package io.github.bitswise.bitsadmin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.bits.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%1 x | unclear: %1",
        "/%C% j | unclear: /%C%",
        "\"%C%\" j | unclear: \"%C%\"",
        "/util %C% localsystem | unclear: %C%",
        "%RAW% /create j | j: CreateJob DOWNLOAD",
        "%RAW% /nowrap /resume j | j: Resume",
        "%GROUP% /list | unclear: %GROUP%",
      })
  void an_unknown_switch_leaves_all_open(String arguments, String meaning) {
    assertThat(Shown.of("bitsadmin " + arguments)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/resume %J% | %J%: Resume",
        "/addfile %J% %U% %F% | %J%: AddFile %U% -> %F%",
        "/addfile %J% %PAIR% | %J%: unclear AddFile %PAIR%",
        "/addfile %ALL% | unclear: %ALL%",
        "/addfile j %X% http://h/a C:\\a | j: unclear AddFile %X%",
        "/addfile %J% http://h/a C:\\My File"
            + " | [File] `File` is one argument too many for `/addfile`",
        "/create %T% j | j: CreateJob DOWNLOAD hidden %T%",
        "/create %J% | %J%: CreateJob DOWNLOAD",
        "/setpriority j %P% | j: unclear SetPriority %P%",
        "/setnotifyflags j %F% | j: unclear SetNotifyFlags %F%",
        "/setminretrydelay j %S% | j: unclear SetMinimumRetryDelay %S%",
        "/setaclflags j %F% | j: unclear SetFileACLFlags %F%",
        "/sethttpmethod j %M% | j: unclear SetHttpMethod %M%",
        "/setdescription j for %USER% | j: SetDescription for %USER%",
        "/setproxysettings j %U% | j: unclear SetProxySettings %U%",
        "/setproxysettings j %U% a:80 NULL | j: unclear SetProxySettings %U%",
        "/setproxysettings j OVERRIDE %P%:80 NULL | j: unclear SetProxySettings %P%:80",
        "/setproxysettings j OVERRIDE %LISTS% | j: unclear SetProxySettings %LISTS%",
        "/setproxysettings j NO_PROXY %X% | j: unclear SetProxySettings %X%",
        "/setcredentials j %T% BASIC ann x | j: unclear SetCredentials %T%",
        "/setcredentials j SERVER %S% ann x | j: unclear SetCredentials %S%",
        "/setcredentials j SERVER BASIC %U% %P%"
            + " | j: SetCredentials SERVER BASIC %U% NEITHER 1",
        "/setcredentials j SERVER BASIC ann %P%xyz"
            + " | j: SetCredentials SERVER BASIC ann NEITHER 3",
        "/setcredentials j %ALL% | j: unclear SetCredentials %ALL%",
        "/removecredentials j SERVER %S% | j: unclear RemoveCredentials %S%",
        "/setcustomheaders j \"A: %T%\" | j: SetCustomHeaders [A] 8",
        "/setcustomheaders j \"%H%: 1\" | j: unclear SetCustomHeaders %H%: 1",
        "/setcustomheaders j %H% | j: unclear SetCustomHeaders %H%",
        "/setclientcertificatebyid j 1 MY %H% | j: unclear SetClientCertificateByID %H%",
        "/setvalidationstate j 0 %S% | j: unclear SetValidationState %S%",
        "/sethelpertoken j %USER% | j: unclear SetHelperToken %USER%",
        "/util /setieproxy %A% NO_PROXY | unclear: %A%",
        "/util /setieproxy localsystem %U% | unclear: %U%",
        "/util /setieproxy localsystem MANUAL_PROXY %LISTS% | unclear: %LISTS%",
        "/util /setieproxy localsystem MANUAL_PROXY %P% NULL"
            + " | localsystem MANUAL_PROXY <%P%> <NULL>",
        "/reset %ALL% | unclear: %ALL%",
      })
  void an_unknown_value_leaves_its_call_open(String arguments, String meaning) {
    assertThat(Shown.of("bitsadmin " + arguments)).isEqualTo(meaning);
  }

  @Test
  void names_say_what_of_them_is_not_known() {
    Meaning meaning = Line.read("bitsadmin /addfile j http://%H%/a %TEMP%\\a").meaning();
    Meaning.JobCommand command = (Meaning.JobCommand) meaning;
    assertThat(command.requests()).hasSize(1);
    assertThat(command.requests().get(0).action())
        .isInstanceOfSatisfying(
            Call.AddFiles.class,
            add -> {
              assertThat(add.files().get(0).remote().variables().names()).containsExactly("%H%");
              assertThat(add.files().get(0).local().variables().names()).containsExactly("%TEMP%");
            });
  }
}
