#include "recorder.h"

METHOD(IBackgroundCopyManager, CreateJob, LPCWSTR name, BG_JOB_TYPE type, GUID *id,
    IBackgroundCopyJob **job) {
  (void) self;
  NOTE(IBackgroundCopyManager, CreateJob);
  in_text("name", name);
  in_number("type", type);
  GIVE(id, known_id);
  give_object((void **) job, &IID_IBackgroundCopyJob);
  return done();
}

METHOD(IBackgroundCopyManager, GetJob, REFGUID id, IBackgroundCopyJob **job) {
  (void) self;
  NOTE(IBackgroundCopyManager, GetJob);
  in_guid("id", id);
  give_object((void **) job, &IID_IBackgroundCopyJob);
  return done();
}

METHOD(IBackgroundCopyManager, EnumJobs, DWORD flags, IEnumBackgroundCopyJobs **jobs) {
  (void) self;
  NOTE(IBackgroundCopyManager, EnumJobs);
  in_number("flags", flags);
  give_object((void **) jobs, &IID_IEnumBackgroundCopyJobs);
  return done();
}

METHOD(IBackgroundCopyManager, GetErrorDescription, HRESULT result, DWORD language, LPWSTR *text) {
  (void) self;
  NOTE(IBackgroundCopyManager, GetErrorDescription);
  in_number("result", (DWORD) result);
  in_number("language", language);
  give_text(text, L"described");
  return done();
}

GIVES(IBitsPeerCacheAdministration, GetMaximumCacheSize, DWORD, 33)
TAKES_NUMBER(IBitsPeerCacheAdministration, SetMaximumCacheSize, DWORD)
GIVES(IBitsPeerCacheAdministration, GetMaximumContentAge, ULONG, 4000000005)
TAKES_NUMBER(IBitsPeerCacheAdministration, SetMaximumContentAge, ULONG)
GIVES(IBitsPeerCacheAdministration, GetConfigurationFlags, DWORD, 7)
TAKES_NUMBER(IBitsPeerCacheAdministration, SetConfigurationFlags, DWORD)
GIVES_OBJECT(IBitsPeerCacheAdministration, EnumRecords, IEnumBitsPeerCacheRecords)
PLAIN(IBitsPeerCacheAdministration, ClearRecords)
TAKES_TEXT(IBitsPeerCacheAdministration, DeleteUrl)
GIVES_OBJECT(IBitsPeerCacheAdministration, EnumPeers, IEnumBitsPeers)
PLAIN(IBitsPeerCacheAdministration, ClearPeers)
PLAIN(IBitsPeerCacheAdministration, DiscoverPeers)

METHOD(IBitsPeerCacheAdministration, GetRecord, REFGUID id, IBitsPeerCacheRecord **record) {
  (void) self;
  NOTE(IBitsPeerCacheAdministration, GetRecord);
  in_guid("id", id);
  give_object((void **) record, &IID_IBitsPeerCacheRecord);
  return done();
}

METHOD(IBitsPeerCacheAdministration, DeleteRecord, REFGUID id) {
  (void) self;
  NOTE(IBitsPeerCacheAdministration, DeleteRecord);
  in_guid("id", id);
  return done();
}

GIVES(IBitsPeerCacheRecord, GetId, GUID, known_id)
GIVES_TEXT(IBitsPeerCacheRecord, GetOriginUrl)
GIVES(IBitsPeerCacheRecord, GetFileSize, UINT64, 5000000005)
GIVES(IBitsPeerCacheRecord, GetFileModificationTime, FILETIME, (FILETIME) {0x256d4001, 0x01bf53eb})
GIVES(IBitsPeerCacheRecord, GetLastAccessTime, FILETIME, (FILETIME) {0xd53e8000, 0x019db1de})
PLAIN(IBitsPeerCacheRecord, IsFileValidated)

METHOD(IBitsPeerCacheRecord, GetFileRanges, DWORD *count, BG_FILE_RANGE **ranges) {
  (void) self;
  NOTE(IBitsPeerCacheRecord, GetFileRanges);
  give_ranges(count, ranges);
  return done();
}

GIVES_TEXT(IBitsPeer, GetPeerName)
GIVES(IBitsPeer, IsAuthenticated, BOOL, TRUE)
GIVES(IBitsPeer, IsAvailable, BOOL, FALSE)

#define M(iface, method) .method = iface##_##method

void offer_manager(void) {
  OFFER(IBackgroundCopyManager, MANAGER,
      M(IBackgroundCopyManager, CreateJob), M(IBackgroundCopyManager, GetJob),
      M(IBackgroundCopyManager, EnumJobs), M(IBackgroundCopyManager, GetErrorDescription));
  OFFER(IBitsPeerCacheAdministration, MANAGER,
      M(IBitsPeerCacheAdministration, GetMaximumCacheSize),
      M(IBitsPeerCacheAdministration, SetMaximumCacheSize),
      M(IBitsPeerCacheAdministration, GetMaximumContentAge),
      M(IBitsPeerCacheAdministration, SetMaximumContentAge),
      M(IBitsPeerCacheAdministration, GetConfigurationFlags),
      M(IBitsPeerCacheAdministration, SetConfigurationFlags),
      M(IBitsPeerCacheAdministration, EnumRecords),
      M(IBitsPeerCacheAdministration, GetRecord),
      M(IBitsPeerCacheAdministration, ClearRecords),
      M(IBitsPeerCacheAdministration, DeleteRecord),
      M(IBitsPeerCacheAdministration, DeleteUrl),
      M(IBitsPeerCacheAdministration, EnumPeers),
      M(IBitsPeerCacheAdministration, ClearPeers),
      M(IBitsPeerCacheAdministration, DiscoverPeers));
  OFFER(IBitsPeerCacheRecord, RECORD,
      M(IBitsPeerCacheRecord, GetId), M(IBitsPeerCacheRecord, GetOriginUrl),
      M(IBitsPeerCacheRecord, GetFileSize), M(IBitsPeerCacheRecord, GetFileModificationTime),
      M(IBitsPeerCacheRecord, GetLastAccessTime), M(IBitsPeerCacheRecord, IsFileValidated),
      M(IBitsPeerCacheRecord, GetFileRanges));
  OFFER(IBitsPeer, PEER,
      M(IBitsPeer, GetPeerName), M(IBitsPeer, IsAuthenticated), M(IBitsPeer, IsAvailable));
}
