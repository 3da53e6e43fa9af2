#include "recorder.h"

METHOD(IBackgroundCopyJobHttpOptions, SetClientCertificateByID, BG_CERT_STORE_LOCATION location,
    LPCWSTR store, byte *hash) {
  (void) self;
  NOTE(IBackgroundCopyJobHttpOptions, SetClientCertificateByID);
  in_number("location", location);
  in_text("store", store);
  in_bytes("hash", hash, 20);
  return done();
}

METHOD(IBackgroundCopyJobHttpOptions, SetClientCertificateByName, BG_CERT_STORE_LOCATION location,
    LPCWSTR store, LPCWSTR subject) {
  (void) self;
  NOTE(IBackgroundCopyJobHttpOptions, SetClientCertificateByName);
  in_number("location", location);
  in_text("store", store);
  in_text("subject", subject);
  return done();
}

PLAIN(IBackgroundCopyJobHttpOptions, RemoveClientCertificate)

METHOD(IBackgroundCopyJobHttpOptions, GetClientCertificate, BG_CERT_STORE_LOCATION *location,
    LPWSTR *store, byte **hash, LPWSTR *subject) {
  (void) self;
  NOTE(IBackgroundCopyJobHttpOptions, GetClientCertificate);
  GIVE(location, BG_CERT_STORE_LOCATION_LOCAL_MACHINE_ENTERPRISE);
  give_text(store, L"MY");
  give_bytes(hash, "0123456789ABCDEFGHIJ", 20);
  give_text(subject, L"CN=client");
  return done();
}

TAKES_TEXT(IBackgroundCopyJobHttpOptions, SetCustomHeaders)
GIVES_TEXT(IBackgroundCopyJobHttpOptions, GetCustomHeaders)
TAKES_NUMBER(IBackgroundCopyJobHttpOptions, SetSecurityFlags, ULONG)
GIVES(IBackgroundCopyJobHttpOptions, GetSecurityFlags, ULONG, 0x91f)
TAKES_TEXT(IBackgroundCopyJobHttpOptions2, SetHttpMethod)
GIVES_TEXT(IBackgroundCopyJobHttpOptions2, GetHttpMethod)
PLAIN(IBackgroundCopyJobHttpOptions3, MakeCustomHeadersWriteOnly)

static IUnknown *check;

METHOD(IBackgroundCopyJobHttpOptions3, SetServerCertificateValidationInterface, IUnknown *value) {
  (void) self;
  NOTE(IBackgroundCopyJobHttpOptions3, SetServerCertificateValidationInterface);
  in_text("value", value ? L"an object" : NULL);
  if (value) {
    value->lpVtbl->AddRef(value);
  }
  if (check) {
    check->lpVtbl->Release(check);
  }
  check = value;
  return done();
}

/* Shows the check a certificate. */
__declspec(dllexport) void recorder_validate(void) {
  IBackgroundCopyServerCertificateValidationCallback *asked;
  if (FAILED(check->lpVtbl->QueryInterface(
          check, &IID_IBackgroundCopyServerCertificateValidationCallback, (void **) &asked))) {
    return;
  }
  HRESULT result = asked->lpVtbl->ValidateServerCertificate(asked,
      object(&IID_IBackgroundCopyJob), object(&IID_IBackgroundCopyFile), 3,
      (const BYTE *) "abc", 1, 2, (const BYTE *) "de");
  note("called", "IBackgroundCopyServerCertificateValidationCallback",
      SLOT(IBackgroundCopyServerCertificateValidationCallback, ValidateServerCertificate),
      "ValidateServerCertificate");
  ended(result);
  asked->lpVtbl->Release(asked);
}

#define M(iface, method) .method = iface##_##method

void offer_http_options(void) {
  OFFER(IBackgroundCopyJobHttpOptions, JOB,
      M(IBackgroundCopyJobHttpOptions, SetClientCertificateByID),
      M(IBackgroundCopyJobHttpOptions, SetClientCertificateByName),
      M(IBackgroundCopyJobHttpOptions, RemoveClientCertificate),
      M(IBackgroundCopyJobHttpOptions, GetClientCertificate),
      M(IBackgroundCopyJobHttpOptions, SetCustomHeaders),
      M(IBackgroundCopyJobHttpOptions, GetCustomHeaders),
      M(IBackgroundCopyJobHttpOptions, SetSecurityFlags),
      M(IBackgroundCopyJobHttpOptions, GetSecurityFlags));
  OFFER(IBackgroundCopyJobHttpOptions2, JOB,
      M(IBackgroundCopyJobHttpOptions2, SetHttpMethod),
      M(IBackgroundCopyJobHttpOptions2, GetHttpMethod));
  OFFER(IBackgroundCopyJobHttpOptions3, JOB,
      M(IBackgroundCopyJobHttpOptions3, SetServerCertificateValidationInterface),
      M(IBackgroundCopyJobHttpOptions3, MakeCustomHeadersWriteOnly));
}
