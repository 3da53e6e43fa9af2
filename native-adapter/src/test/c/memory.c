/* The memory that is handed out, and whether it is freed. */

#include "recorder.h"

#define MOST 64

static void *memories[MOST];
static LONG outstanding;

static void *give(size_t size) {
  void *memory = CoTaskMemAlloc(size);
  for (int i = 0; i < MOST; i++) {
    if (!memories[i]) {
      memories[i] = memory;
      outstanding++;
      break;
    }
  }
  return memory;
}

void give_bytes(BYTE **out, const void *value, size_t count) {
  *out = NULL;
  if (!failing()) {
    *out = give(count);
    memcpy(*out, value, count);
  }
}

void give_text(LPWSTR *out, LPCWSTR value) {
  give_bytes((BYTE **) out, value, (wcslen(value) + 1) * sizeof *value);
}

void give_ranges(DWORD *count, BG_FILE_RANGE **out) {
  GIVE(count, 2);
  give_bytes((BYTE **) out, known_ranges, sizeof known_ranges);
}

/* A spy of COM sees each CoTaskMemFree. */

static HRESULT STDMETHODCALLTYPE spy_query(IMallocSpy *self, REFIID iid, void **found) {
  BOOL known = IsEqualIID(iid, &IID_IUnknown) || IsEqualIID(iid, &IID_IMallocSpy);
  *found = known ? self : NULL;
  return known ? S_OK : E_NOINTERFACE;
}

static ULONG STDMETHODCALLTYPE spy_count(IMallocSpy *self) {
  (void) self;
  return 1;
}

static SIZE_T STDMETHODCALLTYPE spy_pre_alloc(IMallocSpy *self, SIZE_T size) {
  (void) self;
  return size;
}

static void *STDMETHODCALLTYPE spy_post_alloc(IMallocSpy *self, void *memory) {
  (void) self;
  return memory;
}

static void *STDMETHODCALLTYPE spy_pre_free(IMallocSpy *self, void *memory, BOOL spied) {
  (void) self;
  (void) spied;
  for (int i = 0; memory && i < MOST; i++) {
    if (memories[i] == memory) {
      memories[i] = NULL;
      outstanding--;
    }
  }
  return memory;
}

static void STDMETHODCALLTYPE spy_post_free(IMallocSpy *self, BOOL spied) {
  (void) self;
  (void) spied;
}

static SIZE_T STDMETHODCALLTYPE spy_pre_realloc(
    IMallocSpy *self, void *memory, SIZE_T size, void **changed, BOOL spied) {
  (void) self;
  (void) spied;
  *changed = memory;
  return size;
}

static void *STDMETHODCALLTYPE spy_post_realloc(IMallocSpy *self, void *memory, BOOL spied) {
  (void) self;
  (void) spied;
  return memory;
}

static void *STDMETHODCALLTYPE spy_pointer(IMallocSpy *self, void *memory, BOOL spied) {
  (void) self;
  (void) spied;
  return memory;
}

static SIZE_T STDMETHODCALLTYPE spy_size(IMallocSpy *self, SIZE_T size, BOOL spied) {
  (void) self;
  (void) spied;
  return size;
}

static int STDMETHODCALLTYPE spy_did_alloc(IMallocSpy *self, void *memory, BOOL spied, int actual) {
  (void) self;
  (void) memory;
  (void) spied;
  return actual;
}

static void STDMETHODCALLTYPE spy_nothing(IMallocSpy *self) {
  (void) self;
}

static IMallocSpyVtbl spy_table = {
  spy_query, spy_count, spy_count, spy_pre_alloc, spy_post_alloc, spy_pre_free, spy_post_free,
  spy_pre_realloc, spy_post_realloc, spy_pointer, spy_size, spy_pointer, spy_did_alloc,
  spy_nothing, spy_nothing
};

static IMallocSpy spy = { &spy_table };

void watch_memory(void) {
  CoRegisterMallocSpy(&spy);
}

/* Pieces of memory that were handed out and not freed. */
__declspec(dllexport) LONG recorder_outstanding(void) {
  return outstanding;
}
