Feature: What becomes of a job whose request ends in an error

  Scenario Outline: A server answers <error>, and the job ends in <state>
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, answers: "<error>" } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in <state> with <name>
    And it rests on LIF-07
    And the answer is <basis>

    Examples:
      | error | state | name | basis |
      | BG_E_HTTP_ERROR_404 | ERROR | BG_E_HTTP_ERROR_404 | inferred |
      | 0x801901F7 | TRANSIENT_ERROR | BG_E_HTTP_ERROR_503 | documented |
      | 0x801901AD | ERROR | 0x801901AD | inferred |
      | BG_E_DESTINATION_LOCKED | TRANSIENT_ERROR | BG_E_DESTINATION_LOCKED | documented |
      | BG_E_NETWORK_DISCONNECTED | TRANSIENT_ERROR | BG_E_NETWORK_DISCONNECTED | documented |
      | BG_E_MISSING_FILE_SIZE | ERROR | BG_E_MISSING_FILE_SIZE | documented |
      | BG_E_INSUFFICIENT_RANGE_SUPPORT | ERROR | BG_E_INSUFFICIENT_RANGE_SUPPORT | documented |
      | BG_E_INVALID_SERVER_RESPONSE | ERROR | BG_E_INVALID_SERVER_RESPONSE | documented |
      | BG_E_LOCAL_FILE_CHANGED | ERROR | BG_E_LOCAL_FILE_CHANGED | documented |
      | BG_E_SERVER_EXECUTE_ENABLED | ERROR | BG_E_SERVER_EXECUTE_ENABLED | documented |
      | BG_E_INVALID_RANGE | ERROR | BG_E_INVALID_RANGE | documented |
      | BG_E_INVALID_PROXY_INFO | ERROR | BG_E_INVALID_PROXY_INFO | documented |
      | BG_E_VALIDATION_FAILED | ERROR | BG_E_VALIDATION_FAILED | documented |
      | BG_E_TOO_LARGE | ERROR | BG_E_TOO_LARGE | inferred |
      | BG_E_INSUFFICIENT_HTTP_SUPPORT | ERROR | BG_E_INSUFFICIENT_HTTP_SUPPORT | inferred |
      | BG_E_CLIENT_SERVER_PROTOCOL_MISMATCH | ERROR | BG_E_CLIENT_SERVER_PROTOCOL_MISMATCH | inferred |
      | ERROR_WINHTTP_CLIENT_AUTH_CERT_NEEDED | ERROR | ERROR_WINHTTP_CLIENT_AUTH_CERT_NEEDED | documented |
      | ERROR_WINHTTP_CLIENT_CERT_NO_ACCESS_PRIVATE_KEY | ERROR | ERROR_WINHTTP_CLIENT_CERT_NO_ACCESS_PRIVATE_KEY | documented |
      | ERROR_WINHTTP_SECURE_CERT_REV_FAILED | ERROR | ERROR_WINHTTP_SECURE_CERT_REV_FAILED | documented |
      | ERROR_WINHTTP_SECURE_CERT_REVOKED | ERROR | ERROR_WINHTTP_SECURE_CERT_REVOKED | documented |

  Scenario Outline: A web server answers <error>, which is an error of shares
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, answers: "<error>" } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is unspecified
    And it rests on LIF-07

    Examples:
      | error |
      | ERROR_BAD_NETPATH |
      | ERROR_NETNAME_DELETED |
      | ERROR_BAD_NET_NAME |

  Scenario: A share behind a mapped letter is gone
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none, drives: { "Z:": '\\nas\drop' } }
      servers:
        '\\nas\drop': { allow: ['CONTOSO\ann'] }
        '\\nas\other': { allow: ['CONTOSO\ann'] }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          takes: 1h
          files: [ { remote: 'Z:\p.cab', local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 1m
        - servers: { '\\nas\drop': { reachable: false } }
        - after: 10m
      """
    When bitswise predicts it
    Then the job ends in TRANSIENT_ERROR with ERROR_BAD_NETPATH
    And it rests on DRV-04

  Scenario: A share behind the letter of a local name is gone
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none, drives: { "Z:": '\\nas\drop' } }
      servers:
        '\\nas\drop': { allow: ['CONTOSO\ann'], reachable: false }
        '\\nas\other': { allow: ['CONTOSO\ann'] }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          takes: 1h
          files: [ { remote: '\\nas\other\p.cab', local: 'Z:\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is unspecified
    And it rests on DRV-03

  @FIL-20
  Scenario: A server of HTTP/1.0 without ranges
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, http: "1.0", ranges: false }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule FIL-20 finds an info in "p.cab"
    And the rule FIL-20 says "BG_E_INSUFFICIENT_HTTP_SUPPORT"
