#include "recorder.h"

GIVES_TEXT(IBackgroundCopyFile, GetRemoteName)
GIVES_TEXT(IBackgroundCopyFile, GetLocalName)
GIVES(IBackgroundCopyFile, GetProgress, BG_FILE_PROGRESS, (BG_FILE_PROGRESS) {5000000001, 5000000002, TRUE})

METHOD(IBackgroundCopyFile2, GetFileRanges, DWORD *count, BG_FILE_RANGE **ranges) {
  (void) self;
  NOTE(IBackgroundCopyFile2, GetFileRanges);
  give_ranges(count, ranges);
  return done();
}

TAKES_TEXT(IBackgroundCopyFile2, SetRemoteName)
GIVES_TEXT(IBackgroundCopyFile3, GetTemporaryName)
TAKES_NUMBER(IBackgroundCopyFile3, SetValidationState, BOOL)
GIVES(IBackgroundCopyFile3, GetValidationState, BOOL, TRUE)
GIVES(IBackgroundCopyFile3, IsDownloadedFromPeer, BOOL, TRUE)

METHOD(IBackgroundCopyFile4, GetPeerDownloadStats, UINT64 *origin, UINT64 *peers) {
  (void) self;
  NOTE(IBackgroundCopyFile4, GetPeerDownloadStats);
  GIVE(origin, 5000000003);
  GIVE(peers, 5000000004);
  return done();
}

METHOD(IBackgroundCopyFile5, SetProperty, BITS_FILE_PROPERTY_ID id, BITS_FILE_PROPERTY_VALUE value) {
  (void) self;
  NOTE(IBackgroundCopyFile5, SetProperty);
  in_number("id", id);
  in_text("String", value.String);
  return done();
}

METHOD(IBackgroundCopyFile5, GetProperty, BITS_FILE_PROPERTY_ID id, BITS_FILE_PROPERTY_VALUE *value) {
  (void) self;
  NOTE(IBackgroundCopyFile5, GetProperty);
  in_number("id", id);
  give_text(&value->String, L"HTTP/1.1 200 OK");
  return done();
}

TAKES_NUMBER(IBackgroundCopyFile6, UpdateDownloadPosition, UINT64)

METHOD(IBackgroundCopyFile6, RequestFileRanges, DWORD count, const BG_FILE_RANGE *ranges) {
  (void) self;
  NOTE(IBackgroundCopyFile6, RequestFileRanges);
  in_number("count", count);
  in_ranges("ranges", ranges, count);
  return done();
}

METHOD(IBackgroundCopyFile6, GetFilledFileRanges, DWORD *count, BG_FILE_RANGE **ranges) {
  (void) self;
  NOTE(IBackgroundCopyFile6, GetFilledFileRanges);
  give_ranges(count, ranges);
  return done();
}

METHOD(IBackgroundCopyError, GetError, BG_ERROR_CONTEXT *context, HRESULT *code) {
  (void) self;
  NOTE(IBackgroundCopyError, GetError);
  GIVE(context, BG_ERROR_CONTEXT_REMOTE_FILE);
  GIVE(code, (HRESULT) 0x80190194);
  return done();
}

GIVES_OBJECT(IBackgroundCopyError, GetFile, IBackgroundCopyFile)

METHOD(IBackgroundCopyError, GetErrorDescription, DWORD language, LPWSTR *text) {
  (void) self;
  NOTE(IBackgroundCopyError, GetErrorDescription);
  in_number("language", language);
  give_text(text, L"the error");
  return done();
}

METHOD(IBackgroundCopyError, GetErrorContextDescription, DWORD language, LPWSTR *text) {
  (void) self;
  NOTE(IBackgroundCopyError, GetErrorContextDescription);
  in_number("language", language);
  give_text(text, L"the context");
  return done();
}

GIVES_TEXT(IBackgroundCopyError, GetProtocol)

#define M(iface, method) .method = iface##_##method

void offer_file(void) {
  OFFER(IBackgroundCopyFile, FILE_,
      M(IBackgroundCopyFile, GetRemoteName), M(IBackgroundCopyFile, GetLocalName),
      M(IBackgroundCopyFile, GetProgress));
  OFFER(IBackgroundCopyFile2, FILE_,
      M(IBackgroundCopyFile2, GetFileRanges), M(IBackgroundCopyFile2, SetRemoteName));
  OFFER(IBackgroundCopyFile3, FILE_,
      M(IBackgroundCopyFile3, GetTemporaryName), M(IBackgroundCopyFile3, SetValidationState),
      M(IBackgroundCopyFile3, GetValidationState), M(IBackgroundCopyFile3, IsDownloadedFromPeer));
  OFFER(IBackgroundCopyFile4, FILE_, M(IBackgroundCopyFile4, GetPeerDownloadStats));
  OFFER(IBackgroundCopyFile5, FILE_,
      M(IBackgroundCopyFile5, SetProperty), M(IBackgroundCopyFile5, GetProperty));
  OFFER(IBackgroundCopyFile6, FILE_,
      M(IBackgroundCopyFile6, UpdateDownloadPosition), M(IBackgroundCopyFile6, RequestFileRanges),
      M(IBackgroundCopyFile6, GetFilledFileRanges));
  OFFER(IBackgroundCopyError, ERROR_,
      M(IBackgroundCopyError, GetError), M(IBackgroundCopyError, GetFile),
      M(IBackgroundCopyError, GetErrorDescription),
      M(IBackgroundCopyError, GetErrorContextDescription), M(IBackgroundCopyError, GetProtocol));
}
