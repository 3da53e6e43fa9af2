Feature: What a redirect leads to

  Scenario: The target answers 404
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, redirects-to: "http://other.contoso.com/p.cab" }
        "http://other.contoso.com": { authentication: none, answers: 404 }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_HTTP_ERROR_404
    And it rests on FIL-36

  Scenario: Nobody answers at the target
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, redirects-to: "http://other.contoso.com/p.cab" }
        "http://other.contoso.com": { authentication: none, reachable: false }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in TRANSIENT_ERROR with ERROR_WINHTTP_CANNOT_CONNECT
    And it rests on FIL-36

  Scenario: Only a proxy leads to the target
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, redirects-to: "http://other.contoso.com/p.cab" }
        "http://other.contoso.com": { authentication: none, direct: false }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in TRANSIENT_ERROR with ERROR_WINHTTP_CANNOT_CONNECT

  Scenario: The file is not at the target
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, redirects-to: "http://other.contoso.com/p.cab" }
        "http://other.contoso.com": { authentication: none, exists: false }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_HTTP_ERROR_404

  Scenario: The target asks for a logon
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, redirects-to: "http://other.contoso.com/p.cab" }
        "http://other.contoso.com": { authentication: [ntlm], allow: [CONTOSO\ann] }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_HTTP_ERROR_401
    And it rests on CRD-23

  Scenario: Nothing is said of the target
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, redirects-to: "http://other.contoso.com/p.cab" }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the answer turns on servers["http://other.contoso.com"].authentication

  Scenario: The target serves no ranges
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, ranges: true, redirects-to: "http://other.contoso.com/p.cab" }
        "http://other.contoso.com": { authentication: none, ranges: false }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_INSUFFICIENT_RANGE_SUPPORT
    And it rests on FIL-36

  @FIL-20
  Scenario: The target serves no ranges, and that is found
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, redirects-to: "http://other.contoso.com/p.cab" }
        "http://other.contoso.com": { authentication: none, ranges: false }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule FIL-20 finds an info in "p.cab"

  Scenario: The first server serves no ranges, and need not
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, ranges: false, redirects-to: "http://other.contoso.com/p.cab" }
        "http://other.contoso.com": { authentication: none, ranges: true }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job completes

  Scenario: The target tells no size
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, redirects-to: "http://other.contoso.com/p.cab" }
        "http://other.contoso.com": { authentication: none, size: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_MISSING_FILE_SIZE

  Scenario: The certificate of the target is not trusted
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, redirects-to: "https://other.contoso.com/p.cab" }
        "https://other.contoso.com": { authentication: none, certificate: expired, client-certificate: ignores }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in ERROR with ERROR_WINHTTP_SECURE_CERT_DATE_INVALID

  Scenario: A redirect leads to another
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, redirects-to: "http://other.contoso.com/p.cab" }
        "http://other.contoso.com": { authentication: none, redirects-to: "http://third.contoso.com/p.cab" }
        "http://third.contoso.com": { authentication: none, answers: 503 }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in TRANSIENT_ERROR with BG_E_HTTP_ERROR_503
    And it rests on FIL-36

  Scenario: A redirect leads to another place on the same server
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com/p.cab": { authentication: none, redirects-to: "/q.cab" }
        "http://files.contoso.com/q.cab": { authentication: none, answers: 404 }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_HTTP_ERROR_404

  Scenario: A redirect leads from http over https to http
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, redirects-to: "https://other.contoso.com/p.cab" }
        "https://other.contoso.com": { authentication: none, client-certificate: ignores, redirects-to: "http://third.contoso.com/p.cab" }
        "http://third.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_HTTP_ERROR_302
    And it rests on FIL-36

  Scenario: Redirects go round in a circle
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, redirects-to: "http://other.contoso.com/p.cab" }
        "http://other.contoso.com": { authentication: none, redirects-to: "http://files.contoso.com/p.cab" }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is unspecified
    And it rests on FIL-36

  Scenario: What is said of a target in the timeline counts
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, redirects-to: "http://other.contoso.com/p.cab" }
        "http://other.contoso.com": { authentication: none, answers: 503 }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          retry-delay: 10m
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 1m
        - servers: { "http://files.contoso.com": { redirects-to: "http://third.contoso.com/p.cab" }, "http://third.contoso.com": { authentication: none } }
        - after: 1h
      """
    When bitswise predicts it
    Then the job completes

  Scenario: A server answers 301 to a download and names no other place
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, answers: 301 }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          type: download
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_HTTP_ERROR_301
    And it rests on LIF-07

  Scenario: A server answers 301 to an upload and names no other place
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, answers: 301 }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          type: upload
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_HTTP_ERROR_301
    And it rests on LIF-07

  Scenario: A server answers 307 to a download and names no other place
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, answers: 307 }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          type: download
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_HTTP_ERROR_307
    And it rests on LIF-07

  Scenario: A server answers 307 to an upload and names no other place
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, answers: 307 }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          type: upload
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_HTTP_ERROR_307
    And it rests on LIF-07

  Scenario: A server answers 308 to a download and names no other place
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, answers: 308 }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          type: download
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in TRANSIENT_ERROR with 0x80190134
    And it rests on LIF-07

  Scenario: A server answers 308 to an upload and names no other place
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, answers: 308 }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          type: upload
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in TRANSIENT_ERROR with 0x80190134
    And it rests on LIF-07

  Scenario: A server answers 306 to a download and names no other place
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, answers: 306 }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          type: download
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in TRANSIENT_ERROR with 0x80190132
    And it rests on LIF-07

  Scenario: A server answers 306 to an upload and names no other place
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, answers: 306 }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          type: upload
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in TRANSIENT_ERROR with 0x80190132
    And it rests on LIF-07

  Scenario: An upload is redirected with 308
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, answers: 308, redirects-to: "http://other.contoso.com/p.cab" }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          type: upload
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in TRANSIENT_ERROR with 0x80190134
    And it rests on FIL-36

  @FIL-36
  Scenario: A policy for redirects before BITS 3.0
    Given the scenario
      """
      machine: { windows: "Windows XP SP3", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          security-flags: [disallow]
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule FIL-36 finds an error in "disallow"

  Scenario: A policy for redirects before BITS 3.0 is refused
    Given the scenario
      """
      machine: { windows: "Windows XP SP3", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          security-flags: [disallow]
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is refused with E_NOTIMPL
    And it rests on FIL-36
