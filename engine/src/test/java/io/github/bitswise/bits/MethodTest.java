package io.github.bitswise.bits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodTest {

  /** The methods of the first interface in the order of its vtable, after those of IUnknown. */
  private static final List<String> JOB =
      List.of(
          "AddFileSet",
          "AddFile",
          "EnumFiles",
          "Suspend",
          "Resume",
          "Cancel",
          "Complete",
          "GetId",
          "GetType",
          "GetProgress",
          "GetTimes",
          "GetState",
          "GetError",
          "GetOwner",
          "SetDisplayName",
          "GetDisplayName",
          "SetDescription",
          "GetDescription",
          "SetPriority",
          "GetPriority",
          "SetNotifyFlags",
          "GetNotifyFlags",
          "SetNotifyInterface",
          "GetNotifyInterface",
          "SetMinimumRetryDelay",
          "GetMinimumRetryDelay",
          "SetNoProgressTimeout",
          "GetNoProgressTimeout",
          "GetErrorCount",
          "SetProxySettings",
          "GetProxySettings",
          "TakeOwnership");

  @Test
  void the_methods_of_an_interface_are_those_of_its_vtable() {
    assertThat(labels("IBackgroundCopyJob")).containsExactlyElementsOf(JOB);
    assertThat(labels("IBackgroundCopyManager"))
        .containsExactly("CreateJob", "GetJob", "EnumJobs", "GetErrorDescription");
    assertThat(labels("IBitsTokenOptions"))
        .containsExactlyInAnyOrder(
            "SetHelperTokenFlags",
            "GetHelperTokenFlags",
            "SetHelperToken",
            "ClearHelperToken",
            "GetHelperTokenSid");
    assertThat(labels("IBackgroundCopyJob4"))
        .containsExactlyInAnyOrder(
            "SetPeerCachingFlags",
            "GetPeerCachingFlags",
            "GetOwnerIntegrityLevel",
            "GetOwnerElevationState",
            "SetMaximumDownloadTime",
            "GetMaximumDownloadTime");
    assertThat(labels("IBackgroundCopyError"))
        .containsExactlyInAnyOrder(
            "GetError",
            "GetFile",
            "GetErrorDescription",
            "GetErrorContextDescription",
            "GetProtocol");
  }

  @Test
  void an_interface_has_no_method_twice() {
    assertThat(Method.values()).extracting(Method::qualified).doesNotHaveDuplicates();
  }

  @Test
  void a_method_is_found_by_its_name_with_and_without_its_interface() {
    assertThat(Method.values())
        .allSatisfy(
            each -> {
              assertThat(Method.find(each.written())).contains(each);
              assertThat(Method.find(each.qualified())).contains(each);
            });
    assertThat(Method.find("get-progress")).contains(Method.GET_PROGRESS);
    assertThat(Method.find("IBackgroundCopyFile.GetProgress")).contains(Method.GET_FILE_PROGRESS);
    assertThat(Method.find("IBackgroundCopyFile::Resume")).isEmpty();
  }

  @Test
  void a_name_that_several_interfaces_have_is_written_with_its_interface_from_the_second_on() {
    assertThat(Method.values())
        .filteredOn(each -> each.written().equals(each.qualified()))
        .containsExactlyInAnyOrder(
            Method.GET_FILE_PROGRESS,
            Method.SET_FILE_PROPERTY,
            Method.GET_FILE_PROPERTY,
            Method.GET_ERROR_CODE,
            Method.GET_ERROR_TEXT);
  }

  @Test
  void the_interfaces_that_a_job_is_asked_for_are_pointers_of_their_own() {
    assertThat(Method.SET_HELPER_TOKEN.pointer()).isEqualTo(Pointer.TOKEN_OPTIONS);
    assertThat(Method.SET_CUSTOM_HEADERS.pointer()).isEqualTo(Pointer.HTTP_OPTIONS);
    assertThat(Method.SET_REMOTE_NAME.pointer()).isEqualTo(Pointer.FILE);
    assertThat(Method.GET_ERROR_TEXT.pointer()).isEqualTo(Pointer.ERROR);
    assertThat(Method.SET_CREDENTIALS.pointer()).isEqualTo(Pointer.JOB);
    assertThat(Method.QUERY_INTERFACE.pointer()).isEqualTo(Pointer.JOB);
  }

  @Test
  void what_reads_changes_nothing() {
    assertThat(
            List.of(
                Method.GET_JOB,
                Method.ENUM_JOBS,
                Method.ENUM_FILES,
                Method.GET_STATE,
                Method.GET_HELPER_TOKEN_SID,
                Method.IS_DOWNLOADED_FROM_PEER,
                Method.QUERY_INTERFACE))
        .noneMatch(Method::changes);
    assertThat(
            List.of(
                Method.CREATE_JOB,
                Method.ADD_FILE,
                Method.SUSPEND,
                Method.CANCEL,
                Method.TAKE_OWNERSHIP,
                Method.SET_CREDENTIALS,
                Method.CLEAR_HELPER_TOKEN,
                Method.REPLACE_REMOTE_PREFIX))
        .allMatch(Method::changes);
  }

  @Test
  void credentials_certificates_and_headers_authenticate_where_they_are_set_or_removed() {
    assertThat(Method.values())
        .filteredOn(Method::authenticates)
        .containsExactlyInAnyOrder(
            Method.SET_CREDENTIALS,
            Method.REMOVE_CREDENTIALS,
            Method.SET_CLIENT_CERTIFICATE_BY_ID,
            Method.SET_CLIENT_CERTIFICATE_BY_NAME,
            Method.REMOVE_CLIENT_CERTIFICATE,
            Method.SET_CUSTOM_HEADERS);
  }

  private static List<String> labels(String iface) {
    return Arrays.stream(Method.values())
        .filter(method -> method.iface().equals(iface))
        .map(Method::label)
        .toList();
  }
}
