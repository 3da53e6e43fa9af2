package io.github.bitswise.hresult;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HResultsTest {
  private static final String BITS_SUCCESS = "06 17 1A 2A 55";
  private static final String BITS_ERRORS =
      "01 02 03 04 05 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 18 19 1B 1C 1D 1E 1F 20 21 22"
          + " 23 24 25 26 27 28 29 2B 2C 2D 2E 3E 3F 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54"
          + " 56 57 58 59 60 61 62 63 64 65 66 67 68 69 6A 6B 6C 6D 6E 6F 70 71 72 73 74 75 76";
  private static final String STATUSES =
      "100 101 200 201 202 203 204 205 206 300 301 302 303 304 305 307 400 401 402 403 404 405 406"
          + " 407 408 409 410 411 412 413 414 415 416 417 449 500 501 502 503 504 505";
  private static final String WIN_HTTP =
      "2F0C 2F9A 2F19 2F8A 2EE2 2EE5 2EE6 2EE7 2EEF 2EFD 2EFE 2F05 2F06 2F0D 2F93 2F89 2F8F 2F78"
          + " 2F7C 2F86 2F87 2F92 2F94 2F99";
  private static final String WIN32 =
      "0005 0057 06F4 06F7 0002 0003 04DD 04C6 0035 0043 0040 052E 0520 0522 007B 0020 0070 0422";
  private static final List<String> OTHERS =
      List.of(
          "0x00000000",
          "0x00000001",
          "0x80010123",
          "0x80004001",
          "0x80004002",
          "0x8000000A",
          "0x80040154",
          "0x80092004");

  private static List<String> documented() {
    List<String> codes = new ArrayList<>(OTHERS);
    for (String each : BITS_SUCCESS.split(" ")) {
      codes.add("0x002000" + each);
    }
    for (String each : BITS_ERRORS.split(" ")) {
      codes.add("0x802000" + each);
    }
    for (String each : STATUSES.split(" ")) {
      codes.add(String.format("0x%08X", 0x80190000 + Integer.parseInt(each)));
    }
    for (String each : (WIN_HTTP + " " + WIN32).split(" ")) {
      codes.add("0x8007" + each);
    }
    return codes;
  }

  @Test
  void knows_exactly_the_documented_codes_each_once() {
    assertThat(HResults.all())
        .extracting(HResult::code)
        .containsExactlyInAnyOrderElementsOf(documented())
        .doesNotHaveDuplicates();
  }

  @Test
  void finds_each_code_by_each_of_its_names_and_numbers() {
    List<String> names = new ArrayList<>();
    for (HResult each : HResults.all()) {
      assertThat(HResults.find(each.code())).contains(each);
      assertThat(HResults.find(each.name())).contains(each);
      assertThat(each.otherNames()).allMatch(name -> HResults.find(name).orElseThrow() == each);
      assertThat(each.otherCodes()).allMatch(code -> HResults.find(code).orElseThrow() == each);
      names.add(each.name());
      names.addAll(each.otherNames());
    }
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void says_of_each_code_what_it_means_and_what_to_do() {
    assertThat(HResults.all())
        .allSatisfy(
            each -> {
              assertThat(each.meaning()).isNotBlank().doesNotEndWith(".");
              assertThat(each.from()).isNotBlank().doesNotEndWith(".");
              assertThat(each.advice()).isNotBlank().doesNotEndWith(".");
              assertThat(each.sources()).isNotEmpty();
              assertThat(each.classes()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0x80200056",
        "0X80200056",
        "80200056",
        "-2145386410",
        "2149580886",
        "BG_E_TOKEN_REQUIRED",
        "bg_e_token_required",
        "Token_Required",
        " 0x80200056 "
      })
  void takes_any_usual_spelling(String spelling) {
    assertThat(HResults.find(spelling)).map(HResult::name).contains("BG_E_TOKEN_REQUIRED");
  }

  @ParameterizedTest
  @CsvSource({
    "BG_E_SERVER_EXECUTE_ENABLE, 0x80200023",
    "BG_E_SERVER_EXECUTE_ENABLED, 0x80200023",
    "BG_E_FILE_CHANGED, 0x8020001D",
    "E_ACCESSDENIED, 0x80070005",
    "ERROR_ACCESS_DENIED, 0x80070005",
    "0x8007012D, 0x8019012D",
    "404, 0x80190194"
  })
  void finds_what_has_several_names_or_numbers(String name, String code) {
    assertThat(HResults.find(name)).map(HResult::code).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0x", "BG_E_", "0x80209999", "999", "-", "99999999999", "nothing"})
  void finds_nothing_for_what_is_no_code(String name) {
    assertThat(HResults.find(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "BG_E_TOKEN_REQUIRED, FATAL, false",
    "BG_E_NETWORK_DISCONNECTED, TRANSIENT, false",
    "BG_E_EMPTY, CALL, false",
    "BG_S_PARTIAL_COMPLETE, SUCCESS, false",
    "BG_E_SESSION_NOT_FOUND, UNDOCUMENTED, false",
    "BG_E_BLOCKED_BY_COST_TRANSFER_POLICY, TRANSIENT, true",
    "BG_E_TOO_LARGE, FATAL, true",
    "BG_E_HTTP_ERROR_401, FATAL, false",
    "BG_E_HTTP_ERROR_407, FATAL, false",
    "BG_E_HTTP_ERROR_408, TRANSIENT, false",
    "BG_E_HTTP_ERROR_500, TRANSIENT, true",
    "BG_E_HTTP_ERROR_501, FATAL, false",
    "BG_E_HTTP_ERROR_503, TRANSIENT, false",
    "ERROR_WINHTTP_CANNOT_CONNECT, TRANSIENT, false",
    "ERROR_WINHTTP_NAME_NOT_RESOLVED, UNDOCUMENTED, false",
    "E_INVALIDARG, CALL, false",
    "ERROR_NOT_LOGGED_ON, CALL, true"
  })
  void tells_what_bits_makes_of_it(String name, HResultClass expected, boolean inferred) {
    HResult result = HResults.find(name).orElseThrow();

    assertThat(result.classification()).isEqualTo(expected);
    assertThat(result.inferred()).isEqualTo(inferred);
  }

  @Test
  void gives_access_denied_all_of_its_classes() {
    assertThat(HResults.find("E_ACCESSDENIED").orElseThrow().classes())
        .containsExactly(HResultClass.CALL, HResultClass.FATAL, HResultClass.TRANSIENT);
  }

  @ParameterizedTest
  @CsvSource({"LOCAL_FILE, 4", "bg_error_context_remote_file, 5", "general-transport, 6"})
  void finds_error_contexts(String name, int value) {
    assertThat(ErrorContext.find(name)).map(Enum::ordinal).contains(value);
  }
}
