package io.github.bitswise.com;

import static io.github.bitswise.com.ComInterface.PEER;

import com.sun.jna.Pointer;

/** A computer of the subnet that shares its cache: {@code IBitsPeer}. */
public final class Peer extends ComObject {

  Peer(Pointer pointer) {
    super(PEER, pointer);
  }

  /** {@code IBitsPeer::GetPeerName}, slot 3. */
  public String getPeerName() {
    return text(PEER, 3, "GetPeerName").orElse("");
  }

  /** {@code IBitsPeer::IsAuthenticated}, slot 4. */
  public boolean isAuthenticated() {
    return flag(PEER, 4, "IsAuthenticated");
  }

  /** {@code IBitsPeer::IsAvailable}, slot 5. */
  public boolean isAvailable() {
    return flag(PEER, 5, "IsAvailable");
  }
}
