package io.github.bitswise.com;

import io.github.bitswise.job.AuthTarget;
import java.util.UUID;

/**
 * A value of a job's property: BITS_JOB_PROPERTY_VALUE, a union of 16 bytes. The property says what
 * they mean; the methods read them as one of the members of the union.
 *
 * @param low the first 8 bytes, little endian
 * @param high the last 8 bytes, little endian
 */
public record JobPropertyValue(long low, long high) {

  /** {@code Dword}: COST_FLAGS, or milliseconds for MINIMUM_NOTIFICATION_INTERVAL. */
  public static JobPropertyValue number(int value) {
    return new JobPropertyValue(Integer.toUnsignedLong(value), 0);
  }

  /** {@code ClsID}: NOTIFICATION_CLSID; the UUID of zeros takes it back. */
  public static JobPropertyValue classId(UUID value) {
    return new JobPropertyValue(NativeGuid.low(value), NativeGuid.high(value));
  }

  /** {@code Enable}: DYNAMIC_CONTENT, HIGH_PERFORMANCE, ON_DEMAND_MODE. */
  public static JobPropertyValue enabled(boolean value) {
    return number(value ? 1 : 0);
  }

  /** {@code Uint64}: MAX_DOWNLOAD_SIZE, in bytes. */
  public static JobPropertyValue size(long value) {
    return new JobPropertyValue(value, 0);
  }

  /** {@code Target}: USE_STORED_CREDENTIALS. */
  public static JobPropertyValue target(AuthTarget value) {
    return number(value.ordinal() + 1);
  }

  /** {@code Dword}. */
  public int asNumber() {
    return (int) low;
  }

  /** {@code ClsID}. */
  public UUID asClassId() {
    return NativeGuid.of(low, high);
  }

  /** {@code Enable}. */
  public boolean asEnabled() {
    return asNumber() != 0;
  }

  /** {@code Uint64}. */
  public long asSize() {
    return low;
  }

  /** {@code Target}. */
  public AuthTarget asTarget() {
    return EnumValue.of(AuthTarget.values(), 1, asNumber(), "BG_AUTH_TARGET");
  }
}
