/*
 * A stand-in for BITS inside of the process: each call is noted with its interface, slot, name and
 * arguments, as the structures of the headers lay them out, and answered with values that are known.
 */

#ifndef RECORDER_H
#define RECORDER_H

#include <stddef.h>
#include <windows.h>
#include <ole2.h>
#include "bits_later.h"

enum family { MANAGER, JOB, FILE_, ERROR_, ENUMERATOR, RECORD, PEER };

#define SLOT(iface, method) (offsetof(struct iface##Vtbl, method) / sizeof(void *))
#define NOTE(iface, method) note("call", #iface, SLOT(iface, method), #method)

#define METHOD0(iface, method) static HRESULT STDMETHODCALLTYPE iface##_##method(iface *self)
#define METHOD(iface, method, ...) \
  static HRESULT STDMETHODCALLTYPE iface##_##method(iface *self, __VA_ARGS__)

/* The methods that most interfaces have several of. */
#define PLAIN(iface, method) \
  METHOD0(iface, method) { (void) self; NOTE(iface, method); return done(); }
#define TAKES_NUMBER(iface, method, type) \
  METHOD(iface, method, type value) { \
    (void) self; NOTE(iface, method); in_number("value", value); return done(); }
#define TAKES_TEXT(iface, method) \
  METHOD(iface, method, LPCWSTR value) { \
    (void) self; NOTE(iface, method); in_text("value", value); return done(); }
#define TAKES_TEXTS(iface, method) \
  METHOD(iface, method, LPCWSTR one, LPCWSTR other) { \
    (void) self; NOTE(iface, method); in_text("one", one); in_text("other", other); return done(); }
#define GIVES(iface, method, type, ...) \
  METHOD(iface, method, type *out) { \
    (void) self; NOTE(iface, method); GIVE(out, __VA_ARGS__); return done(); }
#define GIVES_TEXT(iface, method) \
  METHOD(iface, method, LPWSTR *out) { \
    (void) self; NOTE(iface, method); give_text(out, L"of " L"" #iface "::" #method); return done(); }
#define GIVES_OBJECT(iface, method, type) \
  METHOD(iface, method, type **out) { \
    (void) self; NOTE(iface, method); give_object((void **) out, &IID_##type); return done(); }

#define GIVE(out, ...) do { if (!failing()) { *(out) = (__VA_ARGS__); } } while (0)

#define UNKNOWN(iface) \
  .QueryInterface = (void *) unknown_query, \
  .AddRef = (void *) unknown_add_ref, \
  .Release = (void *) unknown_release

/* Makes the one object of an interface known; slots that are left out complain when called. */
#define OFFER(iface, family, ...) do { \
    static struct iface##Vtbl table = { UNKNOWN(iface), __VA_ARGS__ }; \
    offer(&IID_##iface, family, (void **) &table, sizeof table / sizeof(void *)); \
  } while (0)

void note(const char *kind, const char *iface, size_t slot, const char *method);
void in_text(const char *name, LPCWSTR value);
void in_number(const char *name, UINT64 value);
void in_guid(const char *name, REFGUID value);
void in_bytes(const char *name, const BYTE *value, size_t count);
void in_ranges(const char *name, const BG_FILE_RANGE *value, size_t count);
HRESULT done(void);
void ended(HRESULT result);

BOOL failing(void);
void give_text(LPWSTR *out, LPCWSTR value);
void give_bytes(BYTE **out, const void *value, size_t count);
void give_ranges(DWORD *count, BG_FILE_RANGE **out);
void watch_memory(void);
void give_object(void **out, REFIID iid);

void offer(const IID *iid, enum family family, void **table, size_t slots);
void *object(REFIID iid);
HRESULT STDMETHODCALLTYPE unknown_query(void *self, REFIID iid, void **found);
ULONG STDMETHODCALLTYPE unknown_add_ref(void *self);
ULONG STDMETHODCALLTYPE unknown_release(void *self);

void offer_manager(void);
void offer_job(void);
void offer_http_options(void);
void offer_file(void);
void offer_enumerators(void);

extern const BG_FILE_RANGE known_ranges[2];
extern const GUID known_id;

#endif
