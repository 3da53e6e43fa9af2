Feature: Uploads to web servers

  @FIL-06
  Scenario: An upload under a name with an umlaut
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/%C3%BCbersicht.log", local: 'C:\logs\a.log' } ]
      """
    When bitswise checks it
    Then the rule FIL-06 finds a warning in "%C3%BCbersicht"

  @FIL-06
  Scenario: An upload under an ASCII name
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/uebersicht.log", local: 'C:\logs\a.log' } ]
      """
    When bitswise checks it
    Then the rule FIL-06 finds nothing

  @FIL-25
  Scenario: An upload to a server without the extension
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, extension: false, iis: "10" }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
      """
    When bitswise checks it
    Then the rule FIL-25 finds a warning in "a.log"

  @FIL-25
  Scenario: An upload to a server with the extension
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, extension: true, iis: "10" }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
      """
    When bitswise checks it
    Then the rule FIL-25 finds nothing

  Scenario: An upload to a directory that runs scripts
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, extension: { execute: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_SERVER_EXECUTE_ENABLED
    And it rests on FIL-26

  @FIL-27
  Scenario: 40 MB to IIS 10 as it comes
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, iis: "10", extension: true }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log', size: 40MB } ]
      """
    When bitswise checks it
    Then the rule FIL-27 finds an info in "40MB"

  @FIL-27
  Scenario: 40 MB to IIS 10 with a higher limit
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, iis: "10", extension: { maximum-content-length: 100MB } }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log', size: 40MB } ]
      """
    When bitswise checks it
    Then the rule FIL-27 finds nothing

  Scenario: An upload over a file that is there
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, exists: true }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
      """
    When bitswise predicts it
    Then the job ends in TRANSIENT_ERROR with BG_E_HTTP_ERROR_409
    And it rests on FIL-28

  @FIL-29
  Scenario: An upload to a farm
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, farm: true }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
      """
    When bitswise checks it
    Then the rule FIL-29 finds an info in "a.log"

  @FIL-29
  Scenario: An upload to a farm with host ids
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, farm: true, extension: { host-id: web1.contoso.com } }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
      """
    When bitswise checks it
    Then the rule FIL-29 finds nothing

  @FIL-30
  Scenario: An upload-reply job of a user
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
      accounts:
        'CONTOSO\ann': { session: interactive, administrator: false, ie-proxy: none }
      jobs:
        - name: nightly
          owner: 'CONTOSO\ann'
          type: upload-reply
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
      """
    When bitswise checks it
    Then the rule FIL-30 finds an info in "a.log"

  @FIL-30
  Scenario: An upload-reply job of LocalSystem
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload-reply
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
      """
    When bitswise checks it
    Then the rule FIL-30 finds nothing

  Scenario: An upload-reply job that is through
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload-reply
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
      """
    When bitswise predicts it
    Then the job completes
    And it rests on FIL-31

  Scenario Outline: An upload to <iis> without the extension
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, extension: false, iis: "<version>" }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
      """
    When bitswise predicts it
    Then the job ends in ERROR with <error>
    And it rests on FIL-25
    And the answer is documented

    Examples:
      | iis | version | error |
      | IIS 6 | 6.0 | BG_E_HTTP_ERROR_501 |
      | IIS 10 | 10 | BG_E_HTTP_ERROR_404 |

  Scenario: An upload to another server without the extension
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, extension: false }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_HTTP_ERROR_404
    And the answer is inferred

  @FIL-25
  Scenario: An upload to an object store
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "https://bucket.s3.amazonaws.com/a.log", local: 'C:\logs\a.log' } ]
      """
    When bitswise checks it
    Then the rule FIL-25 finds a warning in "a.log"

  Scenario: A file above BITSMaximumUploadSize
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, extension: { maximum-upload-size: 10MB } }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log', size: 11MB } ]
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_TOO_LARGE
    And it rests on FIL-27

  @FIL-27
  Scenario: A file above BITSMaximumUploadSize is found
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, extension: { maximum-upload-size: 10MB } }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log', size: 11MB } ]
      """
    When bitswise checks it
    Then the rule FIL-27 finds an info in "11MB"

  Scenario: 40 MB to IIS 10 as it comes ends in 404
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, iis: "10", extension: true }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log', size: 40MB } ]
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_HTTP_ERROR_404
    And it rests on FIL-27

  Scenario: An upload over a file that may be replaced
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, exists: true, extension: { allow-overwrites: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
      """
    When bitswise predicts it
    Then the job completes

  @FIL-29
  Scenario: A job that gives up before it tries another server of the farm
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, farm: true, extension: { host-id: web1 } }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          no-progress-timeout: 12h
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
      """
    When bitswise checks it
    Then the rule FIL-29 finds an info in "12h"

  @FIL-30
  Scenario: A server that forgets uploads after a day
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, extension: { session-timeout: 1d } }
      accounts:
        'CONTOSO\ann': { session: interactive, administrator: false, ie-proxy: none }
      jobs:
        - name: nightly
          owner: 'CONTOSO\ann'
          type: upload-reply
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
      """
    When bitswise checks it
    Then the rule FIL-30 finds an info in "a.log"

  Scenario: A user stays away for longer than a server keeps an upload
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: report
          owner: CONTOSO\ann
          type: upload-reply
          takes: 1h
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
      timeline:
        - resume: report
        - after: 1m
        - logoff: CONTOSO\ann
        - after: 15d
        - logon: CONTOSO\ann
        - after: 2h
      """
    When bitswise predicts it
    Then the job is unspecified
    And it rests on FIL-30

  Scenario: A user stays away for longer than this server keeps an upload
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, extension: { session-timeout: 1d } } }
      jobs:
        - name: report
          owner: CONTOSO\ann
          type: upload-reply
          takes: 1h
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
      timeline:
        - resume: report
        - after: 1m
        - logoff: CONTOSO\ann
        - after: 25h
        - logon: CONTOSO\ann
        - after: 2h
      """
    When bitswise predicts it
    Then the job is unspecified
    And it rests on FIL-30

  Scenario: A user is back before a server forgets an upload
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: report
          owner: CONTOSO\ann
          type: upload-reply
          takes: 1h
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
      timeline:
        - resume: report
        - after: 1m
        - logoff: CONTOSO\ann
        - after: 13d
        - logon: CONTOSO\ann
        - after: 2h
      """
    When bitswise predicts it
    Then the job completes
