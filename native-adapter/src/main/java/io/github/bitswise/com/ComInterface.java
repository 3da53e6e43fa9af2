package io.github.bitswise.com;

import com.sun.jna.platform.win32.Guid.GUID;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The interfaces of a BITS client, by their identifiers in the headers. */
public enum ComInterface {
  UNKNOWN("IUnknown", "00000000-0000-0000-c000-000000000046", null),
  MANAGER("IBackgroundCopyManager", "5ce34c0d-0dc9-4c1f-897c-daa1b78cee7c", UNKNOWN),
  ENUM_JOBS("IEnumBackgroundCopyJobs", "1af4f612-3b71-466f-8f58-7b6f73ac57ad", UNKNOWN),
  ENUM_FILES("IEnumBackgroundCopyFiles", "ca51e165-c365-424c-8d41-24aaa4ff3c40", UNKNOWN),
  ERROR("IBackgroundCopyError", "19c613a0-fcb8-4f28-81ae-897c3d078f81", UNKNOWN),
  JOB("IBackgroundCopyJob", "37668d37-507e-4160-9316-26306d150b12", UNKNOWN),
  JOB2("IBackgroundCopyJob2", "54b50739-686f-45eb-9dff-d6a9a0faa9af", JOB),
  JOB3("IBackgroundCopyJob3", "443c8934-90ff-48ed-bcde-26f5c7450042", JOB2),
  JOB4("IBackgroundCopyJob4", "659cdeae-489e-11d9-a9cd-000d56965251", JOB3),
  JOB5("IBackgroundCopyJob5", "e847030c-bbba-4657-af6d-484aa42bf1fe", JOB4),
  FILE("IBackgroundCopyFile", "01b7bd23-fb88-4a77-8490-5891d3e4653a", UNKNOWN),
  FILE2("IBackgroundCopyFile2", "83e81b93-0873-474d-8a8c-f2018b1a939c", FILE),
  FILE3("IBackgroundCopyFile3", "659cdeaa-489e-11d9-a9cd-000d56965251", FILE2),
  FILE4("IBackgroundCopyFile4", "ef7e0655-7888-4960-b0e5-730846e03492", FILE3),
  FILE5("IBackgroundCopyFile5", "85c1657f-dafc-40e8-8834-df18ea25717e", FILE4),
  FILE6("IBackgroundCopyFile6", "cf6784f7-d677-49fd-9368-cb47aee9d1ad", FILE5),
  HTTP_OPTIONS("IBackgroundCopyJobHttpOptions", "f1bd1079-9f01-4bdc-8036-f09b70095066", UNKNOWN),
  HTTP_OPTIONS2(
      "IBackgroundCopyJobHttpOptions2", "b591a192-a405-4fc3-8323-4c5c542578fc", HTTP_OPTIONS),
  HTTP_OPTIONS3(
      "IBackgroundCopyJobHttpOptions3", "8a9263d3-fd4c-4eda-9b28-30132a4d4e3c", HTTP_OPTIONS2),
  TOKEN_OPTIONS("IBitsTokenOptions", "9a2584c3-f7d2-457a-9a5e-22b67bffc7d2", UNKNOWN),
  PEER_CACHE_ADMINISTRATION(
      "IBitsPeerCacheAdministration", "659cdead-489e-11d9-a9cd-000d56965251", UNKNOWN),
  PEER_CACHE_RECORD("IBitsPeerCacheRecord", "659cdeaf-489e-11d9-a9cd-000d56965251", UNKNOWN),
  ENUM_PEER_CACHE_RECORDS(
      "IEnumBitsPeerCacheRecords", "659cdea4-489e-11d9-a9cd-000d56965251", UNKNOWN),
  PEER("IBitsPeer", "659cdea2-489e-11d9-a9cd-000d56965251", UNKNOWN),
  ENUM_PEERS("IEnumBitsPeers", "659cdea5-489e-11d9-a9cd-000d56965251", UNKNOWN),
  CALLBACK("IBackgroundCopyCallback", "97ea99c7-0186-4ad4-8df9-c5b4e0ed6b22", UNKNOWN),
  CALLBACK2("IBackgroundCopyCallback2", "659cdeac-489e-11d9-a9cd-000d56965251", CALLBACK),
  CALLBACK3("IBackgroundCopyCallback3", "98c97bd2-e32b-4ad8-a528-95fd8b16bd42", CALLBACK2),
  CERTIFICATE_CALLBACK(
      "IBackgroundCopyServerCertificateValidationCallback",
      "4cec0d02-def7-4158-813a-c32a46945ff7",
      UNKNOWN);

  private final String label;
  private final GUID iid;
  private final UUID uuid;
  private final @Nullable ComInterface parent;

  ComInterface(String label, String iid, @Nullable ComInterface parent) {
    this.label = label;
    this.uuid = UUID.fromString(iid);
    this.iid = new GUID("{" + iid + "}");
    this.parent = parent;
  }

  /** Its name in the headers. */
  public String label() {
    return label;
  }

  GUID iid() {
    return iid;
  }

  UUID uuid() {
    return uuid;
  }

  /** Whether a pointer to this interface has the slots of that one too. */
  boolean includes(ComInterface other) {
    return this == other || parent != null && parent.includes(other);
  }

  /** The interface of this name, in any case. */
  public static Optional<ComInterface> find(String label) {
    for (ComInterface each : values()) {
      if (each.label.equalsIgnoreCase(label)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
