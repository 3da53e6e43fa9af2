/* The notes, the objects, and what the test calls. */

#include <initguid.h>
#include "recorder.h"
#include <stdio.h>
#include <stdlib.h>

#define EXPORT __declspec(dllexport)
#define MOST 64

const BG_FILE_RANGE known_ranges[2] = {{0, 1024}, {4096, BG_LENGTH_TO_EOF}};
const GUID known_id = {0x01234567, 0x89ab, 0xcdef, {0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef}};

static WCHAR book[1 << 16];
static size_t written;
static HRESULT answer;

/* Notes. */

static void put(WCHAR c) {
  if (written < sizeof book / sizeof *book - 1) {
    book[written++] = c;
    book[written] = 0;
  }
}

static void put_ascii(const char *text) {
  while (*text) {
    put((WCHAR) *text++);
  }
}

static void put_number(UINT64 value) {
  char digits[32];
  _ui64toa(value, digits, 10);
  put_ascii(digits);
}

static void put_hex(unsigned long value, int digits) {
  char text[16];
  snprintf(text, sizeof text, "%0*lx", digits, value);
  put_ascii(text);
}

static BOOL first_argument;

static void put_name(const char *name) {
  put(first_argument ? '\t' : ' ');
  first_argument = FALSE;
  put_ascii(name);
  put('=');
}

void note(const char *kind, const char *iface, size_t slot, const char *method) {
  put_ascii(kind);
  put('\t');
  put_ascii(iface);
  put('\t');
  put_number(slot);
  put('\t');
  put_ascii(method);
  first_argument = TRUE;
}

void in_text(const char *name, LPCWSTR value) {
  put_name(name);
  if (!value) {
    put_ascii("NULL");
    return;
  }
  put('`');
  for (; *value; value++) {
    if (*value == '\r') {
      put_ascii("\\r");
    } else if (*value == '\n') {
      put_ascii("\\n");
    } else {
      put(*value);
    }
  }
  put('`');
}

void in_number(const char *name, UINT64 value) {
  put_name(name);
  put_number(value);
}

static void put_guid(REFGUID value) {
  put_hex(value->Data1, 8);
  put('-');
  put_hex(value->Data2, 4);
  put('-');
  put_hex(value->Data3, 4);
  put('-');
  for (int i = 0; i < 8; i++) {
    if (i == 2) {
      put('-');
    }
    put_hex(value->Data4[i], 2);
  }
}

void in_guid(const char *name, REFGUID value) {
  put_name(name);
  put_guid(value);
}

void in_bytes(const char *name, const BYTE *value, size_t count) {
  put_name(name);
  for (size_t i = 0; i < count; i++) {
    put_hex(value[i], 2);
  }
}

void in_ranges(const char *name, const BG_FILE_RANGE *value, size_t count) {
  put_name(name);
  if (!value) {
    put_ascii("NULL");
  }
  for (size_t i = 0; value && i < count; i++) {
    put('[');
    put_number(value[i].InitialOffset);
    put(',');
    put_number(value[i].Length);
    put(']');
  }
}

HRESULT done(void) {
  HRESULT result = answer;
  answer = S_OK;
  put('\n');
  return result;
}

void ended(HRESULT result) {
  put_name("result");
  put_hex((unsigned long) result, 8);
  put('\n');
}

BOOL failing(void) {
  return FAILED(answer);
}

/* The objects, one for each interface. */

static struct object {
  void **table;
  LONG references;
  const IID *iid;
  enum family family;
} objects[MOST];
static int known;

static HRESULT STDMETHODCALLTYPE unexpected(void) {
  put_ascii("call of a slot that is not the method's own\n");
  return E_UNEXPECTED;
}

void offer(const IID *iid, enum family family, void **table, size_t slots) {
  for (size_t i = 0; i < slots; i++) {
    if (!table[i]) {
      table[i] = (void *) unexpected;
    }
  }
  objects[known++] = (struct object) {table, 0, iid, family};
}

void *object(REFIID iid) {
  for (int i = 0; i < known; i++) {
    if (IsEqualIID(objects[i].iid, iid)) {
      return &objects[i];
    }
  }
  return NULL;
}

void give_object(void **out, REFIID iid) {
  *out = NULL;
  if (!failing()) {
    *out = object(iid);
    unknown_add_ref(*out);
  }
}

HRESULT STDMETHODCALLTYPE unknown_query(void *self, REFIID iid, void **found) {
  struct object *asked = object(iid);
  *found = NULL;
  if (!asked || asked->family != ((struct object *) self)->family) {
    return E_NOINTERFACE;
  }
  asked->references++;
  *found = asked;
  return S_OK;
}

ULONG STDMETHODCALLTYPE unknown_add_ref(void *self) {
  return ++((struct object *) self)->references;
}

ULONG STDMETHODCALLTYPE unknown_release(void *self) {
  return --((struct object *) self)->references;
}

/* What the test calls. */

EXPORT void *recorder_start(void) {
  if (!known) {
    offer_manager();
    offer_job();
    offer_http_options();
    offer_file();
    offer_enumerators();
    watch_memory();
  }
  void *manager = object(&IID_IBackgroundCopyManager);
  unknown_add_ref(manager);
  return manager;
}

/* The notes since the last time. */
EXPORT const WCHAR *recorder_notes(void) {
  static WCHAR read[sizeof book / sizeof *book];
  wcscpy(read, book);
  written = 0;
  book[0] = 0;
  return read;
}

/* What the next call returns. */
EXPORT void recorder_answer(HRESULT result) {
  answer = result;
}

/* References to all objects together. */
EXPORT LONG recorder_references(void) {
  LONG all = 0;
  for (int i = 0; i < known; i++) {
    all += objects[i].references;
  }
  return all;
}
