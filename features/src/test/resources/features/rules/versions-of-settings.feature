Feature: What a job states, on a BITS that is older than the interface for it

  Scenario Outline: <windows> and the key <key>
    Given the scenario
      """
      machine: { windows: "<windows>", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab'<file> } ]
          <key>
      """
    When bitswise predicts it
    Then the job is refused with 0x80004002
    And it rests on VER-16
    And it rests on <version>

    Examples:
      | windows        | version | file              | key                                                                        |
      | Windows XP     | VER-03  |                   | credentials: [ { target: server, scheme: basic, user: ann, password: p } ] |
      | Windows XP SP1 | VER-03  |                   | notify: { command: 'C:\tools\done.exe' }                                   |
      | Server 2003    | VER-04  |                   | acl-flags: dacl                                                            |
      | Server 2003    | VER-04  | , ranges: [0:500] | priority: high                                                             |
      | Windows XP SP2 | VER-05  |                   | headers: [ 'X-Team: 7' ]                                                   |
      | Windows XP SP2 | VER-05  |                   | security-flags: [ disallow-redirects ]                                     |
      | Windows XP SP2 | VER-05  |                   | client-certificate: { subject: ann }                                       |
      | Windows XP SP2 | VER-05  |                   | client-certificate: 8a9bacbdcedfe0f1021324354657687980910a1b               |

  @VER-16
  Scenario Outline: VER-16: <key> on <windows>
    Given the scenario
      """
      machine: { windows: "<windows>", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          <key>
      """
    When bitswise checks it
    Then the rule VER-16 finds an error in <place>

    Examples:
      | windows        | place               | key                                      |
      | Windows XP     | "C:\tools\done.exe" | notify: { command: 'C:\tools\done.exe' } |
      | Server 2003    | "dacl"              | acl-flags: dacl                          |
      | Windows XP SP2 | "X-Team"            | headers: { X-Team: 7 }                   |

  @VER-16
  Scenario: VER-16: what a job states, on a BITS that has all of it
    Given the scenario
      """
      machine: { windows: "Windows XP SP3", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          credentials: [ { target: server, scheme: basic, user: ann, password: p } ]
          acl-flags: dacl
          headers: { X-Team: 7 }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule VER-16 finds nothing

  Scenario: A stated version of BITS is too old for stated credentials
    Given the scenario
      """
      machine: { bits: "1.0", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          credentials: [ { target: server, scheme: basic, user: ann, password: p } ]
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is refused with 0x80004002
    And it rests on VER-17

  Scenario: A stated version of BITS is too old for a helper token, whatever Windows
    Given the scenario
      """
      machine: { bits: "2.0", network: up, wpad: none }
      accounts: { CONTOSO\ann: { session: interactive } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          helper-token: { account: CONTOSO\ann, flags: [ network ] }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is refused with 0x80004002
    And it rests on HLP-01
    And it rests on VER-07
    And the answer turns on nothing unsaid

  @HLP-01
  Scenario: HLP-01: a stated version of BITS is too old
    Given the scenario
      """
      machine: { bits: "2.0", network: up, wpad: none }
      accounts: { CONTOSO\ann: { session: interactive } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          helper-token: { account: CONTOSO\ann, flags: [ network ] }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule HLP-01 finds an error in "CONTOSO\ann"

  Scenario Outline: An upload on <windows>
    Given the scenario
      """
      machine: { windows: "<windows>", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, extension: true } }
      jobs:
        - name: nightly
          type: upload
          owner: LocalSystem
          proxy: { usage: no-proxy }
          program: [ CreateJob, AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }, Resume ]
      """
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | windows        | outcome    |
      | Windows XP     | is refused |
      | Windows XP SP1 | is refused |
      | Server 2003    | completes  |

  Scenario: CreateJob makes no upload before BITS 1.5
    Given the scenario
      """
      machine: { windows: "Windows XP", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, extension: true } }
      jobs:
        - name: nightly
          type: upload
          owner: LocalSystem
          proxy: { usage: no-proxy }
          program: [ CreateJob, AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }, Resume ]
      """
    When bitswise predicts it
    Then the job is refused with 0x80004001
    And it rests on VER-03
    And the answer is inferred
    And the call CreateJob is denied with 0x80004001
    And the call CreateJob rests on VER-03

  @VER-03
  Scenario: VER-03: an upload on Windows XP
    Given the scenario
      """
      machine: { windows: "Windows XP", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, extension: true } }
      jobs:
        - name: nightly
          type: upload-reply
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule VER-03 finds an error in "nightly"

  @VER-03
  Scenario: VER-03: an upload on Windows XP with BITS 1.5
    Given the scenario
      """
      machine: { windows: "Windows XP", bits: "1.5", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, extension: true } }
      jobs:
        - name: nightly
          type: upload
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule VER-03 finds nothing

  @FIL-22
  Scenario: FIL-22: a large file on the BITS that came with Windows XP
    Given the scenario
      """
      machine: { windows: "Windows XP", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true, size: 5GB } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule FIL-22 finds a warning in "http://files.contoso.com/p.cab"

  Scenario: A version of QMgr.dll is none of BITS (VER-09)
    Given the scenario
      """
      machine: { bits: "7.8", network: up }
      jobs:
        - name: nightly
          owner: LocalSystem
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    Then the scenario cannot be read because "a version of BITS"
