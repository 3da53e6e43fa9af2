#include "recorder.h"

/* Each has two elements, which are the same object; the place in it is noted by its counter. */
#define ENUMERATOR_OF(iface, element) \
  static ULONG iface##_place; \
  METHOD(iface, Next, ULONG count, element **elements, ULONG *fetched) { \
    (void) self; \
    NOTE(iface, Next); \
    in_number("count", count); \
    ULONG given = 0; \
    while (!failing() && given < count && iface##_place < 2) { \
      give_object((void **) &elements[given++], &IID_##element); \
      iface##_place++; \
    } \
    *fetched = given; \
    HRESULT result = done(); \
    return result == S_OK && given < count ? S_FALSE : result; \
  } \
  METHOD(iface, Skip, ULONG count) { \
    (void) self; \
    NOTE(iface, Skip); \
    in_number("count", count); \
    iface##_place += count; \
    HRESULT result = done(); \
    return result == S_OK && iface##_place > 2 ? S_FALSE : result; \
  } \
  METHOD0(iface, Reset) { \
    (void) self; \
    NOTE(iface, Reset); \
    iface##_place = 0; \
    return done(); \
  } \
  GIVES_OBJECT(iface, Clone, iface) \
  GIVES(iface, GetCount, ULONG, 2)

#define OFFER_ENUMERATOR(iface) \
  OFFER(iface, ENUMERATOR, .Next = iface##_Next, .Skip = iface##_Skip, .Reset = iface##_Reset, \
      .Clone = iface##_Clone, .GetCount = iface##_GetCount)

ENUMERATOR_OF(IEnumBackgroundCopyJobs, IBackgroundCopyJob)
ENUMERATOR_OF(IEnumBackgroundCopyFiles, IBackgroundCopyFile)
ENUMERATOR_OF(IEnumBitsPeerCacheRecords, IBitsPeerCacheRecord)
ENUMERATOR_OF(IEnumBitsPeers, IBitsPeer)

void offer_enumerators(void) {
  OFFER_ENUMERATOR(IEnumBackgroundCopyJobs);
  OFFER_ENUMERATOR(IEnumBackgroundCopyFiles);
  OFFER_ENUMERATOR(IEnumBitsPeerCacheRecords);
  OFFER_ENUMERATOR(IEnumBitsPeers);
}
