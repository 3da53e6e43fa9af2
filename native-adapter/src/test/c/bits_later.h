/* Client interfaces of BITS that the mingw-w64 headers do not have, after the public declarations. */

#ifndef BITS_LATER_H
#define BITS_LATER_H

#include <bits.h>
#include <bits1_5.h>
#include <bits2_0.h>
#include <bits2_5.h>
#include <bits3_0.h>
#include <bits5_0.h>

#define UNKNOWN_METHODS \
  STDMETHOD(QueryInterface)(THIS_ REFIID riid, void **found) PURE; \
  STDMETHOD_(ULONG, AddRef)(THIS) PURE; \
  STDMETHOD_(ULONG, Release)(THIS) PURE;

#define ENUMERATOR_METHODS(element, self) \
  STDMETHOD(Next)(THIS_ ULONG celt, element **rgelt, ULONG *pceltFetched) PURE; \
  STDMETHOD(Skip)(THIS_ ULONG celt) PURE; \
  STDMETHOD(Reset)(THIS) PURE; \
  STDMETHOD(Clone)(THIS_ self **ppenum) PURE; \
  STDMETHOD(GetCount)(THIS_ ULONG *puCount) PURE;

/* bits3_0.h */

#ifndef __IBitsPeerCacheRecord_INTERFACE_DEFINED__
#define __IBitsPeerCacheRecord_INTERFACE_DEFINED__
DEFINE_GUID(IID_IBitsPeerCacheRecord, 0x659cdeaf, 0x489e, 0x11d9, 0xa9, 0xcd, 0x00, 0x0d, 0x56, 0x96, 0x52, 0x51);
#undef INTERFACE
#define INTERFACE IBitsPeerCacheRecord
DECLARE_INTERFACE_(IBitsPeerCacheRecord, IUnknown) {
  UNKNOWN_METHODS
  STDMETHOD(GetId)(THIS_ GUID *pVal) PURE;
  STDMETHOD(GetOriginUrl)(THIS_ LPWSTR *pVal) PURE;
  STDMETHOD(GetFileSize)(THIS_ UINT64 *pVal) PURE;
  STDMETHOD(GetFileModificationTime)(THIS_ FILETIME *pVal) PURE;
  STDMETHOD(GetLastAccessTime)(THIS_ FILETIME *pVal) PURE;
  STDMETHOD(IsFileValidated)(THIS) PURE;
  STDMETHOD(GetFileRanges)(THIS_ DWORD *pRangeCount, BG_FILE_RANGE **ppRanges) PURE;
};
#endif

#ifndef __IEnumBitsPeerCacheRecords_INTERFACE_DEFINED__
#define __IEnumBitsPeerCacheRecords_INTERFACE_DEFINED__
DEFINE_GUID(IID_IEnumBitsPeerCacheRecords, 0x659cdea4, 0x489e, 0x11d9, 0xa9, 0xcd, 0x00, 0x0d, 0x56, 0x96, 0x52, 0x51);
#undef INTERFACE
#define INTERFACE IEnumBitsPeerCacheRecords
DECLARE_INTERFACE_(IEnumBitsPeerCacheRecords, IUnknown) {
  UNKNOWN_METHODS
  ENUMERATOR_METHODS(IBitsPeerCacheRecord, struct IEnumBitsPeerCacheRecords)
};
#endif

#ifndef __IBitsPeer_INTERFACE_DEFINED__
#define __IBitsPeer_INTERFACE_DEFINED__
DEFINE_GUID(IID_IBitsPeer, 0x659cdea2, 0x489e, 0x11d9, 0xa9, 0xcd, 0x00, 0x0d, 0x56, 0x96, 0x52, 0x51);
#undef INTERFACE
#define INTERFACE IBitsPeer
DECLARE_INTERFACE_(IBitsPeer, IUnknown) {
  UNKNOWN_METHODS
  STDMETHOD(GetPeerName)(THIS_ LPWSTR *pName) PURE;
  STDMETHOD(IsAuthenticated)(THIS_ BOOL *pAuth) PURE;
  STDMETHOD(IsAvailable)(THIS_ BOOL *pOnline) PURE;
};
#endif

#ifndef __IEnumBitsPeers_INTERFACE_DEFINED__
#define __IEnumBitsPeers_INTERFACE_DEFINED__
DEFINE_GUID(IID_IEnumBitsPeers, 0x659cdea5, 0x489e, 0x11d9, 0xa9, 0xcd, 0x00, 0x0d, 0x56, 0x96, 0x52, 0x51);
#undef INTERFACE
#define INTERFACE IEnumBitsPeers
DECLARE_INTERFACE_(IEnumBitsPeers, IUnknown) {
  UNKNOWN_METHODS
  ENUMERATOR_METHODS(IBitsPeer, struct IEnumBitsPeers)
};
#endif

#ifndef __IBitsPeerCacheAdministration_INTERFACE_DEFINED__
#define __IBitsPeerCacheAdministration_INTERFACE_DEFINED__
DEFINE_GUID(IID_IBitsPeerCacheAdministration, 0x659cdead, 0x489e, 0x11d9, 0xa9, 0xcd, 0x00, 0x0d, 0x56, 0x96, 0x52, 0x51);
#undef INTERFACE
#define INTERFACE IBitsPeerCacheAdministration
DECLARE_INTERFACE_(IBitsPeerCacheAdministration, IUnknown) {
  UNKNOWN_METHODS
  STDMETHOD(GetMaximumCacheSize)(THIS_ DWORD *pBytes) PURE;
  STDMETHOD(SetMaximumCacheSize)(THIS_ DWORD Bytes) PURE;
  STDMETHOD(GetMaximumContentAge)(THIS_ ULONG *pSeconds) PURE;
  STDMETHOD(SetMaximumContentAge)(THIS_ ULONG Seconds) PURE;
  STDMETHOD(GetConfigurationFlags)(THIS_ DWORD *pFlags) PURE;
  STDMETHOD(SetConfigurationFlags)(THIS_ DWORD Flags) PURE;
  STDMETHOD(EnumRecords)(THIS_ IEnumBitsPeerCacheRecords **ppEnum) PURE;
  STDMETHOD(GetRecord)(THIS_ REFGUID id, IBitsPeerCacheRecord **ppRecord) PURE;
  STDMETHOD(ClearRecords)(THIS) PURE;
  STDMETHOD(DeleteRecord)(THIS_ REFGUID id) PURE;
  STDMETHOD(DeleteUrl)(THIS_ LPCWSTR url) PURE;
  STDMETHOD(EnumPeers)(THIS_ IEnumBitsPeers **ppEnum) PURE;
  STDMETHOD(ClearPeers)(THIS) PURE;
  STDMETHOD(DiscoverPeers)(THIS) PURE;
};
#endif

#define FILE_METHODS \
  UNKNOWN_METHODS \
  STDMETHOD(GetRemoteName)(THIS_ LPWSTR *pVal) PURE; \
  STDMETHOD(GetLocalName)(THIS_ LPWSTR *pVal) PURE; \
  STDMETHOD(GetProgress)(THIS_ BG_FILE_PROGRESS *pVal) PURE; \
  STDMETHOD(GetFileRanges)(THIS_ DWORD *RangeCount, BG_FILE_RANGE **Ranges) PURE; \
  STDMETHOD(SetRemoteName)(THIS_ LPCWSTR Val) PURE;

#define FILE3_METHODS \
  FILE_METHODS \
  STDMETHOD(GetTemporaryName)(THIS_ LPWSTR *pFilename) PURE; \
  STDMETHOD(SetValidationState)(THIS_ BOOL state) PURE; \
  STDMETHOD(GetValidationState)(THIS_ BOOL *pState) PURE; \
  STDMETHOD(IsDownloadedFromPeer)(THIS_ BOOL *pVal) PURE;

#ifndef __IBackgroundCopyFile3_INTERFACE_DEFINED__
#define __IBackgroundCopyFile3_INTERFACE_DEFINED__
DEFINE_GUID(IID_IBackgroundCopyFile3, 0x659cdeaa, 0x489e, 0x11d9, 0xa9, 0xcd, 0x00, 0x0d, 0x56, 0x96, 0x52, 0x51);
#undef INTERFACE
#define INTERFACE IBackgroundCopyFile3
DECLARE_INTERFACE_(IBackgroundCopyFile3, IBackgroundCopyFile2) {
  FILE3_METHODS
};
#endif

/* bits4_0.h */

#ifndef __IBitsTokenOptions_INTERFACE_DEFINED__
#define __IBitsTokenOptions_INTERFACE_DEFINED__
DEFINE_GUID(IID_IBitsTokenOptions, 0x9a2584c3, 0xf7d2, 0x457a, 0x9a, 0x5e, 0x22, 0xb6, 0x7b, 0xff, 0xc7, 0xd2);
#undef INTERFACE
#define INTERFACE IBitsTokenOptions
DECLARE_INTERFACE_(IBitsTokenOptions, IUnknown) {
  UNKNOWN_METHODS
  STDMETHOD(SetHelperTokenFlags)(THIS_ DWORD UsageFlags) PURE;
  STDMETHOD(GetHelperTokenFlags)(THIS_ DWORD *pFlags) PURE;
  STDMETHOD(SetHelperToken)(THIS) PURE;
  STDMETHOD(ClearHelperToken)(THIS) PURE;
  STDMETHOD(GetHelperTokenSid)(THIS_ LPWSTR *pSid) PURE;
};
#endif

#define FILE4_METHODS \
  FILE3_METHODS \
  STDMETHOD(GetPeerDownloadStats)(THIS_ UINT64 *pFromOrigin, UINT64 *pFromPeers) PURE;

#ifndef __IBackgroundCopyFile4_INTERFACE_DEFINED__
#define __IBackgroundCopyFile4_INTERFACE_DEFINED__
DEFINE_GUID(IID_IBackgroundCopyFile4, 0xef7e0655, 0x7888, 0x4960, 0xb0, 0xe5, 0x73, 0x08, 0x46, 0xe0, 0x34, 0x92);
#undef INTERFACE
#define INTERFACE IBackgroundCopyFile4
DECLARE_INTERFACE_(IBackgroundCopyFile4, IBackgroundCopyFile3) {
  FILE4_METHODS
};
#endif

/* bits5_0.h */

typedef enum { BITS_FILE_PROPERTY_ID_HTTP_RESPONSE_HEADERS = 1 } BITS_FILE_PROPERTY_ID;

typedef union { LPWSTR String; } BITS_FILE_PROPERTY_VALUE;

#define FILE5_METHODS \
  FILE4_METHODS \
  STDMETHOD(SetProperty)(THIS_ BITS_FILE_PROPERTY_ID id, BITS_FILE_PROPERTY_VALUE value) PURE; \
  STDMETHOD(GetProperty)(THIS_ BITS_FILE_PROPERTY_ID id, BITS_FILE_PROPERTY_VALUE *value) PURE;

#ifndef __IBackgroundCopyFile5_INTERFACE_DEFINED__
#define __IBackgroundCopyFile5_INTERFACE_DEFINED__
DEFINE_GUID(IID_IBackgroundCopyFile5, 0x85c1657f, 0xdafc, 0x40e8, 0x88, 0x34, 0xdf, 0x18, 0xea, 0x25, 0x71, 0x7e);
#undef INTERFACE
#define INTERFACE IBackgroundCopyFile5
DECLARE_INTERFACE_(IBackgroundCopyFile5, IBackgroundCopyFile4) {
  FILE5_METHODS
};
#endif

/* bits10_1.h */

#ifndef __IBackgroundCopyCallback3_INTERFACE_DEFINED__
#define __IBackgroundCopyCallback3_INTERFACE_DEFINED__
DEFINE_GUID(IID_IBackgroundCopyCallback3, 0x98c97bd2, 0xe32b, 0x4ad8, 0xa5, 0x28, 0x95, 0xfd, 0x8b, 0x16, 0xbd, 0x42);
#undef INTERFACE
#define INTERFACE IBackgroundCopyCallback3
DECLARE_INTERFACE_(IBackgroundCopyCallback3, IBackgroundCopyCallback2) {
  UNKNOWN_METHODS
  STDMETHOD(JobTransferred)(THIS_ IBackgroundCopyJob *pJob) PURE;
  STDMETHOD(JobError)(THIS_ IBackgroundCopyJob *pJob, IBackgroundCopyError *pError) PURE;
  STDMETHOD(JobModification)(THIS_ IBackgroundCopyJob *pJob, DWORD dwReserved) PURE;
  STDMETHOD(FileTransferred)(THIS_ IBackgroundCopyJob *job, IBackgroundCopyFile *file) PURE;
  STDMETHOD(FileRangesTransferred)(THIS_ IBackgroundCopyJob *job, IBackgroundCopyFile *file,
      DWORD rangeCount, const BG_FILE_RANGE *ranges) PURE;
};
#endif

#ifndef __IBackgroundCopyFile6_INTERFACE_DEFINED__
#define __IBackgroundCopyFile6_INTERFACE_DEFINED__
DEFINE_GUID(IID_IBackgroundCopyFile6, 0xcf6784f7, 0xd677, 0x49fd, 0x93, 0x68, 0xcb, 0x47, 0xae, 0xe9, 0xd1, 0xad);
#undef INTERFACE
#define INTERFACE IBackgroundCopyFile6
DECLARE_INTERFACE_(IBackgroundCopyFile6, IBackgroundCopyFile5) {
  FILE5_METHODS
  STDMETHOD(UpdateDownloadPosition)(THIS_ UINT64 offset) PURE;
  STDMETHOD(RequestFileRanges)(THIS_ DWORD rangeCount, const BG_FILE_RANGE *ranges) PURE;
  STDMETHOD(GetFilledFileRanges)(THIS_ DWORD *rangeCount, BG_FILE_RANGE **ranges) PURE;
};
#endif

/* bits10_2.h */

#define HTTP_METHODS \
  UNKNOWN_METHODS \
  STDMETHOD(SetClientCertificateByID)(THIS_ BG_CERT_STORE_LOCATION StoreLocation, LPCWSTR StoreName, \
      byte *pCertHashBlob) PURE; \
  STDMETHOD(SetClientCertificateByName)(THIS_ BG_CERT_STORE_LOCATION StoreLocation, \
      LPCWSTR StoreName, LPCWSTR SubjectName) PURE; \
  STDMETHOD(RemoveClientCertificate)(THIS) PURE; \
  STDMETHOD(GetClientCertificate)(THIS_ BG_CERT_STORE_LOCATION *pStoreLocation, \
      LPWSTR *pStoreName, byte **ppCertHashBlob, LPWSTR *pSubjectName) PURE; \
  STDMETHOD(SetCustomHeaders)(THIS_ LPCWSTR RequestHeaders) PURE; \
  STDMETHOD(GetCustomHeaders)(THIS_ LPWSTR *pRequestHeaders) PURE; \
  STDMETHOD(SetSecurityFlags)(THIS_ ULONG Flags) PURE; \
  STDMETHOD(GetSecurityFlags)(THIS_ ULONG *pFlags) PURE; \
  STDMETHOD(SetHttpMethod)(THIS_ LPCWSTR method) PURE; \
  STDMETHOD(GetHttpMethod)(THIS_ LPWSTR *method) PURE;

#ifndef __IBackgroundCopyJobHttpOptions2_INTERFACE_DEFINED__
#define __IBackgroundCopyJobHttpOptions2_INTERFACE_DEFINED__
DEFINE_GUID(IID_IBackgroundCopyJobHttpOptions2, 0xb591a192, 0xa405, 0x4fc3, 0x83, 0x23, 0x4c, 0x5c, 0x54, 0x25, 0x78, 0xfc);
#undef INTERFACE
#define INTERFACE IBackgroundCopyJobHttpOptions2
DECLARE_INTERFACE_(IBackgroundCopyJobHttpOptions2, IBackgroundCopyJobHttpOptions) {
  HTTP_METHODS
};
#endif

/* bits10_3.h */

#ifndef __IBackgroundCopyServerCertificateValidationCallback_INTERFACE_DEFINED__
#define __IBackgroundCopyServerCertificateValidationCallback_INTERFACE_DEFINED__
DEFINE_GUID(IID_IBackgroundCopyServerCertificateValidationCallback, 0x4cec0d02, 0xdef7, 0x4158, 0x81, 0x3a, 0xc3, 0x2a, 0x46, 0x94, 0x5f, 0xf7);
#undef INTERFACE
#define INTERFACE IBackgroundCopyServerCertificateValidationCallback
DECLARE_INTERFACE_(IBackgroundCopyServerCertificateValidationCallback, IUnknown) {
  UNKNOWN_METHODS
  STDMETHOD(ValidateServerCertificate)(THIS_ IBackgroundCopyJob *job, IBackgroundCopyFile *file,
      DWORD certLength, const BYTE *certData, DWORD certEncodingType, DWORD certStoreLength,
      const BYTE *certStoreData) PURE;
};
#endif

#ifndef __IBackgroundCopyJobHttpOptions3_INTERFACE_DEFINED__
#define __IBackgroundCopyJobHttpOptions3_INTERFACE_DEFINED__
DEFINE_GUID(IID_IBackgroundCopyJobHttpOptions3, 0x8a9263d3, 0xfd4c, 0x4eda, 0x9b, 0x28, 0x30, 0x13, 0x2a, 0x4d, 0x4e, 0x3c);
#undef INTERFACE
#define INTERFACE IBackgroundCopyJobHttpOptions3
DECLARE_INTERFACE_(IBackgroundCopyJobHttpOptions3, IBackgroundCopyJobHttpOptions2) {
  HTTP_METHODS
  STDMETHOD(SetServerCertificateValidationInterface)(THIS_ IUnknown *certValidationCallback) PURE;
  STDMETHOD(MakeCustomHeadersWriteOnly)(THIS) PURE;
};
#endif

#endif
