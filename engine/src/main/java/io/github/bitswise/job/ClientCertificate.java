package io.github.bitswise.job;

import io.github.bitswise.source.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The certificate of the client: SetClientCertificateByID or SetClientCertificateByName.
 *
 * @param store the name of the store, {@code MY} where the input does not say
 * @param hash the SHA-1 hash in hexadecimal digits, as the input writes it
 * @param subject the subject name
 * @param smartCard whether its key lies on a smart card
 */
public record ClientCertificate(
    StoreLocation location,
    String store,
    Optional<String> hash,
    Optional<String> subject,
    boolean smartCard,
    Place at) {

  private static final Pattern BETWEEN_BYTES = Pattern.compile("[\\s:-]");
  private static final Pattern BYTES = Pattern.compile("([0-9A-Fa-f]{2})*");

  /** How many bytes the hash has; -1 where it is no hexadecimal number of whole bytes. */
  public int hashBytes() {
    String digits = BETWEEN_BYTES.matcher(hash.orElse("")).replaceAll("");
    return BYTES.matcher(digits).matches() ? digits.length() / 2 : -1;
  }

  /** The length of the longer one of store and subject. */
  public int longestName() {
    return Math.max(store.length(), subject.orElse("").length());
  }

  /** Location and name of the store. */
  public String where() {
    return location.name().toLowerCase(Locale.ROOT).replace('_', '-') + "\\" + store;
  }
}
