package io.github.bitswise.com;

import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;

/** BITS_JOB_PROPERTY_VALUE as an argument. */
final class PropertyUnion {

  private PropertyUnion() {}

  static ByValue of(JobPropertyValue value) {
    ByValue union = new ByValue();
    union.low = value.low();
    union.high = value.high();
    return union;
  }

  /** Public, with public fields, because JNA reads them by reflection. */
  @FieldOrder({"low", "high"})
  public static final class ByValue extends Structure implements Structure.ByValue {
    public long low;
    public long high;
  }
}
