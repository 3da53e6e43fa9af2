#include "recorder.h"

METHOD(IBackgroundCopyJob, AddFileSet, ULONG count, BG_FILE_INFO *files) {
  (void) self;
  NOTE(IBackgroundCopyJob, AddFileSet);
  in_number("count", count);
  for (ULONG i = 0; i < count; i++) {
    in_text("RemoteName", files[i].RemoteName);
    in_text("LocalName", files[i].LocalName);
  }
  return done();
}

TAKES_TEXTS(IBackgroundCopyJob, AddFile)
GIVES_OBJECT(IBackgroundCopyJob, EnumFiles, IEnumBackgroundCopyFiles)
PLAIN(IBackgroundCopyJob, Suspend)
PLAIN(IBackgroundCopyJob, Resume)
PLAIN(IBackgroundCopyJob, Cancel)
PLAIN(IBackgroundCopyJob, Complete)
GIVES(IBackgroundCopyJob, GetId, GUID, known_id)
GIVES(IBackgroundCopyJob, GetType, BG_JOB_TYPE, BG_JOB_TYPE_UPLOAD_REPLY)
GIVES(IBackgroundCopyJob, GetProgress, BG_JOB_PROGRESS,
    (BG_JOB_PROGRESS) {BG_SIZE_UNKNOWN, 5000000006, 12, 11})
GIVES(IBackgroundCopyJob, GetTimes, BG_JOB_TIMES,
    (BG_JOB_TIMES) {{0xd53e8000, 0x019db1de}, {0x256d4001, 0x01bf53eb}, {0, 0}})

/* A state that the headers do not have comes with S_FALSE. */
METHOD(IBackgroundCopyJob, GetState, BG_JOB_STATE *out) {
  (void) self;
  NOTE(IBackgroundCopyJob, GetState);
  HRESULT result = done();
  *out = result == S_FALSE ? 9 : BG_JOB_STATE_TRANSIENT_ERROR;
  return result;
}

GIVES_OBJECT(IBackgroundCopyJob, GetError, IBackgroundCopyError)
GIVES_TEXT(IBackgroundCopyJob, GetOwner)
TAKES_TEXT(IBackgroundCopyJob, SetDisplayName)
GIVES_TEXT(IBackgroundCopyJob, GetDisplayName)
TAKES_TEXT(IBackgroundCopyJob, SetDescription)
GIVES_TEXT(IBackgroundCopyJob, GetDescription)
TAKES_NUMBER(IBackgroundCopyJob, SetPriority, BG_JOB_PRIORITY)
GIVES(IBackgroundCopyJob, GetPriority, BG_JOB_PRIORITY, BG_JOB_PRIORITY_LOW)
TAKES_NUMBER(IBackgroundCopyJob, SetNotifyFlags, ULONG)
GIVES(IBackgroundCopyJob, GetNotifyFlags, ULONG, 59)

static IUnknown *callback;

METHOD(IBackgroundCopyJob, SetNotifyInterface, IUnknown *value) {
  (void) self;
  NOTE(IBackgroundCopyJob, SetNotifyInterface);
  in_text("value", value ? L"an object" : NULL);
  if (value) {
    value->lpVtbl->AddRef(value);
  }
  if (callback) {
    callback->lpVtbl->Release(callback);
  }
  callback = value;
  return done();
}

METHOD(IBackgroundCopyJob, GetNotifyInterface, IUnknown **value) {
  (void) self;
  NOTE(IBackgroundCopyJob, GetNotifyInterface);
  *value = callback;
  if (callback) {
    callback->lpVtbl->AddRef(callback);
  }
  return done();
}

TAKES_NUMBER(IBackgroundCopyJob, SetMinimumRetryDelay, ULONG)
GIVES(IBackgroundCopyJob, GetMinimumRetryDelay, ULONG, 28)
TAKES_NUMBER(IBackgroundCopyJob, SetNoProgressTimeout, ULONG)
GIVES(IBackgroundCopyJob, GetNoProgressTimeout, ULONG, 0xffffffff)
GIVES(IBackgroundCopyJob, GetErrorCount, ULONG, 31)

METHOD(IBackgroundCopyJob, SetProxySettings, BG_JOB_PROXY_USAGE usage, const WCHAR *list,
    const WCHAR *bypass) {
  (void) self;
  NOTE(IBackgroundCopyJob, SetProxySettings);
  in_number("usage", usage);
  in_text("list", list);
  in_text("bypass", bypass);
  return done();
}

METHOD(IBackgroundCopyJob, GetProxySettings, BG_JOB_PROXY_USAGE *usage, LPWSTR *list,
    LPWSTR *bypass) {
  (void) self;
  NOTE(IBackgroundCopyJob, GetProxySettings);
  GIVE(usage, BG_JOB_PROXY_USAGE_OVERRIDE);
  give_text(list, L"proxy:8080");
  give_text(bypass, L"<local>");
  return done();
}

PLAIN(IBackgroundCopyJob, TakeOwnership)

TAKES_TEXTS(IBackgroundCopyJob2, SetNotifyCmdLine)

METHOD(IBackgroundCopyJob2, GetNotifyCmdLine, LPWSTR *program, LPWSTR *parameters) {
  (void) self;
  NOTE(IBackgroundCopyJob2, GetNotifyCmdLine);
  give_text(program, L"a.exe");
  give_text(parameters, L"a.exe /b");
  return done();
}

GIVES(IBackgroundCopyJob2, GetReplyProgress, BG_JOB_REPLY_PROGRESS,
    (BG_JOB_REPLY_PROGRESS) {5000000007, 5000000008})

METHOD(IBackgroundCopyJob2, GetReplyData, byte **buffer, UINT64 *length) {
  (void) self;
  NOTE(IBackgroundCopyJob2, GetReplyData);
  GIVE(length, 3);
  give_bytes(buffer, "\x01\x7f\xff", 3);
  return done();
}

TAKES_TEXT(IBackgroundCopyJob2, SetReplyFileName)
GIVES_TEXT(IBackgroundCopyJob2, GetReplyFileName)

static const WCHAR *seen_password;

METHOD(IBackgroundCopyJob2, SetCredentials, BG_AUTH_CREDENTIALS *credentials) {
  (void) self;
  NOTE(IBackgroundCopyJob2, SetCredentials);
  in_number("Target", credentials->Target);
  in_number("Scheme", credentials->Scheme);
  in_text("UserName", credentials->Credentials.Basic.UserName);
  in_text("Password", credentials->Credentials.Basic.Password);
  seen_password = credentials->Credentials.Basic.Password;
  return done();
}

/* How many letters of the alphabet are left, after the call, where it stood as the password. */
__declspec(dllexport) LONG recorder_alphabet_left(void) {
  LONG left = 0;
  for (int i = 0; i < 26; i++) {
    left += seen_password[i] == 'a' + i;
  }
  return left;
}

METHOD(IBackgroundCopyJob2, RemoveCredentials, BG_AUTH_TARGET target, BG_AUTH_SCHEME scheme) {
  (void) self;
  NOTE(IBackgroundCopyJob2, RemoveCredentials);
  in_number("target", target);
  in_number("scheme", scheme);
  return done();
}

TAKES_TEXTS(IBackgroundCopyJob3, ReplaceRemotePrefix)

METHOD(IBackgroundCopyJob3, AddFileWithRanges, LPCWSTR remote, LPCWSTR local, DWORD count,
    BG_FILE_RANGE *ranges) {
  (void) self;
  NOTE(IBackgroundCopyJob3, AddFileWithRanges);
  in_text("remote", remote);
  in_text("local", local);
  in_number("count", count);
  in_ranges("ranges", ranges, count);
  return done();
}

TAKES_NUMBER(IBackgroundCopyJob3, SetFileACLFlags, DWORD)
GIVES(IBackgroundCopyJob3, GetFileACLFlags, DWORD, 15)
TAKES_NUMBER(IBackgroundCopyJob4, SetPeerCachingFlags, DWORD)
GIVES(IBackgroundCopyJob4, GetPeerCachingFlags, DWORD, 3)
GIVES(IBackgroundCopyJob4, GetOwnerIntegrityLevel, ULONG, 0x2000)
GIVES(IBackgroundCopyJob4, GetOwnerElevationState, WINBOOL, TRUE)
TAKES_NUMBER(IBackgroundCopyJob4, SetMaximumDownloadTime, ULONG)
GIVES(IBackgroundCopyJob4, GetMaximumDownloadTime, ULONG, 7776000)

METHOD(IBackgroundCopyJob5, SetProperty, BITS_JOB_PROPERTY_ID id, BITS_JOB_PROPERTY_VALUE value) {
  (void) self;
  NOTE(IBackgroundCopyJob5, SetProperty);
  in_number("id", id);
  switch ((int) id) {
    case BITS_JOB_PROPERTY_NOTIFICATION_CLSID: in_guid("ClsID", &value.ClsID); break;
    case BITS_JOB_PROPERTY_MAX_DOWNLOAD_SIZE: in_number("Uint64", value.Uint64); break;
    case BITS_JOB_PROPERTY_USE_STORED_CREDENTIALS: in_number("Target", value.Target); break;
    case BITS_JOB_PROPERTY_DYNAMIC_CONTENT:
    case BITS_JOB_PROPERTY_HIGH_PERFORMANCE:
    case BITS_JOB_PROPERTY_ON_DEMAND_MODE: in_number("Enable", value.Enable); break;
    default: in_number("Dword", value.Dword);
  }
  return done();
}

METHOD(IBackgroundCopyJob5, GetProperty, BITS_JOB_PROPERTY_ID id, BITS_JOB_PROPERTY_VALUE *value) {
  (void) self;
  NOTE(IBackgroundCopyJob5, GetProperty);
  in_number("id", id);
  switch ((int) id) {
    case BITS_JOB_PROPERTY_NOTIFICATION_CLSID: value->ClsID = known_id; break;
    case BITS_JOB_PROPERTY_MAX_DOWNLOAD_SIZE: value->Uint64 = 5000000009; break;
    case BITS_JOB_PROPERTY_USE_STORED_CREDENTIALS: value->Target = BG_AUTH_TARGET_PROXY; break;
    case BITS_JOB_PROPERTY_DYNAMIC_CONTENT:
    case BITS_JOB_PROPERTY_HIGH_PERFORMANCE:
    case BITS_JOB_PROPERTY_ON_DEMAND_MODE: value->Enable = TRUE; break;
    default: value->Dword = 0x800000ff;
  }
  return done();
}

TAKES_NUMBER(IBitsTokenOptions, SetHelperTokenFlags, DWORD)
GIVES(IBitsTokenOptions, GetHelperTokenFlags, DWORD, 3)
PLAIN(IBitsTokenOptions, SetHelperToken)
PLAIN(IBitsTokenOptions, ClearHelperToken)
GIVES_TEXT(IBitsTokenOptions, GetHelperTokenSid)

#define TOLD(iface, method, ...) do { \
    iface *told; \
    HRESULT asked = callback->lpVtbl->QueryInterface(callback, &IID_##iface, (void **) &told); \
    if (FAILED(asked)) { \
      note("called", #iface, SLOT(iface, method), "QueryInterface"); \
      ended(asked); \
      break; \
    } \
    HRESULT result = told->lpVtbl->method(told, __VA_ARGS__); \
    note("called", #iface, SLOT(iface, method), #method); \
    ended(result); \
    told->lpVtbl->Release(told); \
  } while (0)

/* Tells the callback everything that there is to tell. */
__declspec(dllexport) void recorder_notify(void) {
  IBackgroundCopyJob *job = object(&IID_IBackgroundCopyJob);
  IBackgroundCopyFile *file = object(&IID_IBackgroundCopyFile);
  TOLD(IBackgroundCopyCallback, JobTransferred, job);
  TOLD(IBackgroundCopyCallback, JobError, job, object(&IID_IBackgroundCopyError));
  TOLD(IBackgroundCopyCallback, JobModification, job, 0);
  TOLD(IBackgroundCopyCallback2, FileTransferred, job, file);
  TOLD(IBackgroundCopyCallback3, FileRangesTransferred, job, file, 2, known_ranges);
  void *other = &other;
  HRESULT refused = callback->lpVtbl->QueryInterface(callback, &IID_IBackgroundCopyFile, &other);
  note("called", "IUnknown", 0, other ? "QueryInterface left a pointer" : "QueryInterface");
  ended(refused);
}

#define M(iface, method) .method = iface##_##method

void offer_job(void) {
  OFFER(IBackgroundCopyJob, JOB,
      M(IBackgroundCopyJob, AddFileSet), M(IBackgroundCopyJob, AddFile),
      M(IBackgroundCopyJob, EnumFiles), M(IBackgroundCopyJob, Suspend),
      M(IBackgroundCopyJob, Resume), M(IBackgroundCopyJob, Cancel),
      M(IBackgroundCopyJob, Complete), M(IBackgroundCopyJob, GetId),
      M(IBackgroundCopyJob, GetType), M(IBackgroundCopyJob, GetProgress),
      M(IBackgroundCopyJob, GetTimes), M(IBackgroundCopyJob, GetState),
      M(IBackgroundCopyJob, GetError), M(IBackgroundCopyJob, GetOwner),
      M(IBackgroundCopyJob, SetDisplayName), M(IBackgroundCopyJob, GetDisplayName),
      M(IBackgroundCopyJob, SetDescription), M(IBackgroundCopyJob, GetDescription),
      M(IBackgroundCopyJob, SetPriority), M(IBackgroundCopyJob, GetPriority),
      M(IBackgroundCopyJob, SetNotifyFlags), M(IBackgroundCopyJob, GetNotifyFlags),
      M(IBackgroundCopyJob, SetNotifyInterface), M(IBackgroundCopyJob, GetNotifyInterface),
      M(IBackgroundCopyJob, SetMinimumRetryDelay), M(IBackgroundCopyJob, GetMinimumRetryDelay),
      M(IBackgroundCopyJob, SetNoProgressTimeout), M(IBackgroundCopyJob, GetNoProgressTimeout),
      M(IBackgroundCopyJob, GetErrorCount), M(IBackgroundCopyJob, SetProxySettings),
      M(IBackgroundCopyJob, GetProxySettings), M(IBackgroundCopyJob, TakeOwnership));
  OFFER(IBackgroundCopyJob2, JOB,
      M(IBackgroundCopyJob2, SetNotifyCmdLine), M(IBackgroundCopyJob2, GetNotifyCmdLine),
      M(IBackgroundCopyJob2, GetReplyProgress), M(IBackgroundCopyJob2, GetReplyData),
      M(IBackgroundCopyJob2, SetReplyFileName), M(IBackgroundCopyJob2, GetReplyFileName),
      M(IBackgroundCopyJob2, SetCredentials), M(IBackgroundCopyJob2, RemoveCredentials));
  OFFER(IBackgroundCopyJob3, JOB,
      M(IBackgroundCopyJob3, ReplaceRemotePrefix), M(IBackgroundCopyJob3, AddFileWithRanges),
      M(IBackgroundCopyJob3, SetFileACLFlags), M(IBackgroundCopyJob3, GetFileACLFlags));
  OFFER(IBackgroundCopyJob4, JOB,
      M(IBackgroundCopyJob4, SetPeerCachingFlags), M(IBackgroundCopyJob4, GetPeerCachingFlags),
      M(IBackgroundCopyJob4, GetOwnerIntegrityLevel), M(IBackgroundCopyJob4, GetOwnerElevationState),
      M(IBackgroundCopyJob4, SetMaximumDownloadTime), M(IBackgroundCopyJob4, GetMaximumDownloadTime));
  OFFER(IBackgroundCopyJob5, JOB,
      M(IBackgroundCopyJob5, SetProperty), M(IBackgroundCopyJob5, GetProperty));
  OFFER(IBitsTokenOptions, JOB,
      M(IBitsTokenOptions, SetHelperTokenFlags), M(IBitsTokenOptions, GetHelperTokenFlags),
      M(IBitsTokenOptions, SetHelperToken), M(IBitsTokenOptions, ClearHelperToken),
      M(IBitsTokenOptions, GetHelperTokenSid));
}
