package io.github.bitswise.bitsadmin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferTest {

  private static final String FILE = "AddFile http://h/a -> C:\\a, Resume, Complete";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/download | CreateJob DOWNLOAD",
        "/upload | CreateJob UPLOAD",
        "/priority foreground | CreateJob DOWNLOAD, SetPriority FOREGROUND",
        "/download /priority HIGH | CreateJob DOWNLOAD, SetPriority HIGH",
        "/priority low /upload | CreateJob UPLOAD, SetPriority LOW",
        "/aclflags OD | CreateJob DOWNLOAD, SetFileACLFlags 5",
        "/Dynamic /Download | CreateJob DOWNLOAD, SetProperty dynamic-content=true",
        "-download | CreateJob DOWNLOAD",
        "/priority %P% | CreateJob DOWNLOAD, unclear SetPriority %P%",
        "/aclflags %F% /upload | CreateJob UPLOAD, unclear SetFileACLFlags %F%",
      })
  void options_stand_in_any_order_before_the_files(String options, String calls) {
    assertThat(Shown.of("bitsadmin /transfer j " + options + " http://h/a C:\\a"))
        .isEqualTo("j: " + calls + ", " + FILE);
  }

  @Test
  void every_pair_of_names_is_a_file() {
    assertThat(Shown.of("bitsadmin /transfer j http://h/a C:\\a \\\\s\\d\\b \"C:\\My b\""))
        .isEqualTo(
            "j: CreateJob DOWNLOAD, AddFile http://h/a -> C:\\a \\\\s\\d\\b -> C:\\My b, Resume,"
                + " Complete");
  }

  @Test
  void the_name_may_look_like_an_option() {
    assertThat(Shown.of("bitsadmin /transfer /download http://h/a C:\\a"))
        .isEqualTo("/download: CreateJob DOWNLOAD, " + FILE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "j | [/transfer] `/transfer` lacks its remote name and local name",
        "j /download | [/transfer] `/transfer` lacks its remote name and local name",
        "j http://h/a | [http://h/a] there is no local name after `http://h/a`",
        "j http://h/a C:\\My File | [File] there is no local name after `File`",
        "/priority high http://h/a C:\\a"
            + " | [/priority] `/priority` stands where the name of the job has to",
        "j /prioritty high http://h/a C:\\a | [/prioritty] `/prioritty` is no option of `/transfer`",
        "j /upload-reply http://h/a C:\\a"
            + " | [/upload-reply] `/upload-reply` is no option of `/transfer`",
        "j /priority urgent http://h/a C:\\a" + " | [urgent] `urgent` is no priority of bitsadmin",
        "j /priority /download http://h/a C:\\a | [/priority] `/priority` lacks its priority",
        "j /aclflags OX http://h/a C:\\a | [OX] `OX` are no ACL flags of bitsadmin",
        "j http://h/a C:\\a /priority high"
            + " | [/priority] `/priority` stands where a remote name has to",
        "j /priority urgent /aclflags X http://h/a C:\\a"
            + " | [urgent] `urgent` is no priority of bitsadmin; [X] `X` are no ACL flags of"
            + " bitsadmin",
      })
  void what_bitsadmin_refuses_is_said_at_the_word(String arguments, String misuses) {
    assertThat(Shown.of("bitsadmin /transfer " + arguments)).isEqualTo(misuses);
  }

  @Test
  void without_anything_the_name_is_missing_too() {
    assertThat(Shown.of("bitsadmin /transfer"))
        .isEqualTo("[/transfer] `/transfer` lacks its name, remote name and local name");
  }

  @Test
  void a_refused_transfer_tells_the_name_all_the_same() {
    assertThat(Line.read("bitsadmin /transfer night http://h/a").meaning())
        .isInstanceOfSatisfying(
            Meaning.Misused.class,
            misused -> assertThat(misused.job().orElseThrow().text()).isEqualTo("night"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%N% %U% %F% | %N%: CreateJob DOWNLOAD, AddFile %U% -> %F%, Resume, Complete",
        "j %O% %U% %F% | j: CreateJob DOWNLOAD, AddFile %U% -> %F%, Resume, Complete hidden %O%",
        "j %O% %P% %U% %F%"
            + " | j: CreateJob DOWNLOAD, AddFile %U% -> %F%, Resume, Complete hidden %O% hidden"
            + " %P%",
        "j %O% high http://h/a C:\\a"
            + " | j: CreateJob DOWNLOAD, AddFile http://h/a -> C:\\a, Resume, Complete hidden %O%"
            + " hidden high",
        "j %O% /upload %U% %F%"
            + " | j: CreateJob UPLOAD, AddFile %U% -> %F%, Resume, Complete hidden %O%",
        "j %U% C:\\a %V% C:\\b"
            + " | j: CreateJob DOWNLOAD, AddFile %U% -> C:\\a %V% -> C:\\b, Resume, Complete",
        "j \"%U%\" \"%F%\" \"%V%\" \"%G%\""
            + " | j: CreateJob DOWNLOAD, AddFile %U% -> %F% %V% -> %G%, Resume, Complete",
        "j %U% | j: CreateJob DOWNLOAD, unclear AddFile %U%, Resume, Complete hidden %U%",
        "j http://h/a %F% C:\\b"
            + " | j: CreateJob DOWNLOAD, unclear AddFile %F%, Resume, Complete",
        "%1 https://g/%1.pak C:\\%1.pak"
            + " | %1: CreateJob DOWNLOAD, AddFile https://g/%1.pak -> C:\\%1.pak, Resume, Complete",
        "%1 | unclear: %1",
      })
  void what_is_not_known_may_be_options_or_names(String arguments, String meaning) {
    assertThat(Shown.of("bitsadmin /transfer " + arguments)).isEqualTo(meaning);
  }
}
