Feature: Findings on folders, on the names of files and on their security

  @DRV-10
  Scenario: The local folder is not there
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\payload': { exists: false }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-10 finds an error in "C:\payload\p.cab"

  @DRV-10
  Scenario: The local folder is there
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\payload': { exists: true }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-10 finds nothing

  Scenario: AddFile fails without the local folder, and no page names the error (GAP-12)
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\payload': { exists: false }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job is refused with no error
    And it rests on DRV-10

  @DRV-11
  Scenario: A local name of 261 characters
    Given the scenario
      """
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\a-folder-with-a-rather-long-name-1\a-folder-with-a-rather-long-name-2\a-folder-with-a-rather-long-name-3\a-folder-with-a-rather-long-name-4\a-folder-with-a-rather-long-name-5\a-folder-with-a-rather-long-name-6\a-folder-with-a-rather-long-name-7\xxxxxxxxxxxxx' }
      """
    When bitswise checks it
    Then the rule DRV-11 finds an error in "rather-long-name"

  @DRV-11
  Scenario: A local name of 260 characters
    Given the scenario
      """
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\a-folder-with-a-rather-long-name-1\a-folder-with-a-rather-long-name-2\a-folder-with-a-rather-long-name-3\a-folder-with-a-rather-long-name-4\a-folder-with-a-rather-long-name-5\a-folder-with-a-rather-long-name-6\a-folder-with-a-rather-long-name-7\xxxxxxxxxxxx' }
      """
    When bitswise checks it
    Then the rule DRV-11 finds nothing

  Scenario: AddFile refuses a local name beyond MAX_PATH
    Given the scenario
      """
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\a-folder-with-a-rather-long-name-1\a-folder-with-a-rather-long-name-2\a-folder-with-a-rather-long-name-3\a-folder-with-a-rather-long-name-4\a-folder-with-a-rather-long-name-5\a-folder-with-a-rather-long-name-6\a-folder-with-a-rather-long-name-7\xxxxxxxxxxxxx' }
      """
    When bitswise predicts it
    Then the job is refused with E_INVALIDARG
    And it rests on DRV-11

  @DRV-12
  Scenario: An extended-length local name
    Given the scenario
      """
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: '\\?\C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-12 finds an error in "\\?\C:\payload\p.cab"

  @DRV-12
  Scenario: A local name on a share
    Given the scenario
      """
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: '\\nas\drop\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-12 finds nothing

  Scenario: What BITS makes of an extended-length local name is not documented
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: '\\?\C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job is unspecified
    And it rests on DRV-12

  @DRV-13
  Scenario: An alternate stream as local name
    Given the scenario
      """
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab:signature' }
      """
    When bitswise checks it
    Then the rule DRV-13 finds an error in "C:\payload\p.cab:signature"

  @DRV-13
  Scenario: The only colon is that of the drive
    Given the scenario
      """
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-13 finds nothing

  Scenario: What BITS makes of an alternate stream is not documented
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab:signature' }
      """
    When bitswise predicts it
    Then the job is unspecified
    And it rests on DRV-13

  @DRV-14
  Scenario: NetworkService may not write to the local folder
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\payload': { allow: ['CONTOSO\ann', SYSTEM] }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: NetworkService
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-14 finds an error in "C:\payload\p.cab"

  @DRV-14
  Scenario: NetworkService may write to the local folder
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\payload': { allow: [NetworkService] }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: NetworkService
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-14 finds nothing

  Scenario Outline: AddFile checks the owner: <owner>, where <allowed> may write
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\payload': { allow: <allowed> }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none, groups: [] }
        CONTOSO\bob: { session: interactive, ie-proxy: none, groups: [], administrator: false, elevated: false }
      jobs:
        - name: payload
          owner: <owner>
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | owner          | allowed                    | outcome                        |
      | LocalSystem    | [Administrators]           | completes                      |
      | LocalSystem    | ['BUILTIN\Administrators'] | completes                      |
      | LocalSystem    | ['CONTOSO\ann']            | is refused with E_ACCESSDENIED |
      | LocalService   | [Users]                    | completes                      |
      | NetworkService | [Everyone]                 | completes                      |
      | NetworkService | [LocalSystem]              | is refused with E_ACCESSDENIED |
      | NetworkService | none                       | is refused with E_ACCESSDENIED |
      | CONTOSO\ann    | ['CONTOSO\ann']            | completes                      |
      | CONTOSO\ann    | [Writers]                  | is refused with E_ACCESSDENIED |
      | CONTOSO\dan    | [Writers]                  | is unknown                     |

  Scenario Outline: With a helper token for local files, where <allowed> may write: whom AddFile checks is not documented
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\payload': { allow: <allowed> }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none, groups: [] }
        CONTOSO\bob: { session: interactive, ie-proxy: none, groups: [], administrator: false, elevated: false }
      jobs:
        - name: payload
          owner: LocalSystem
          helper-token: { account: 'CONTOSO\bob', flags: [local-file] }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | allowed                      | outcome                           |
      | [LocalSystem, 'CONTOSO\bob'] | completes                         |
      | ['CONTOSO\bob']              | is unspecified                    |
      | [LocalSystem]                | ends in ERROR with E_ACCESSDENIED |
      | none                         | is refused with E_ACCESSDENIED    |

  @DRV-14
  Scenario: The helper may write and the owner may not
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\payload': { allow: ['CONTOSO\bob'] }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none, groups: [] }
        CONTOSO\bob: { session: interactive, ie-proxy: none, groups: [], administrator: false, elevated: false }
      jobs:
        - name: payload
          owner: LocalSystem
          helper-token: { account: 'CONTOSO\bob', flags: [local-file] }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-14 finds a warning in "p.cab"

  @DRV-14
  Scenario: The owner may write and the helper may not
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\payload': { allow: [LocalSystem] }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none, groups: [] }
        CONTOSO\bob: { session: interactive, ie-proxy: none, groups: [], administrator: false, elevated: false }
      jobs:
        - name: payload
          owner: LocalSystem
          helper-token: { account: 'CONTOSO\bob', flags: [local-file] }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-14 finds an error in "p.cab"

  Scenario: Whom AddFile checks with a helper token is inferred at best
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\payload': { allow: ['CONTOSO\bob'] }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none, groups: [] }
        CONTOSO\bob: { session: interactive, ie-proxy: none, groups: [], administrator: false, elevated: false }
      jobs:
        - name: payload
          owner: LocalSystem
          helper-token: { account: 'CONTOSO\bob', flags: [local-file] }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job is unspecified
    And it rests on HLP-38

  Scenario: A download is in place once it is completed, with the time of the server's file
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And it rests on DRV-16
    And it rests on DRV-36

  @DRV-17
  Scenario: A file for few in a folder for all
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\payload': { allow: [Everyone] }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          acl-flags: [dacl]
          files:
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-17 finds a warning in "C:\payload\p.cab"

  @DRV-17
  Scenario: A file for few in a folder for few
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\payload': { allow: [SYSTEM, Administrators] }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          acl-flags: [dacl]
          files:
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-17 finds nothing

  Scenario: The helper makes the temporary file
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\payload': { allow: [LocalSystem, 'CONTOSO\bob'] }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none, groups: [] }
        CONTOSO\bob: { session: interactive, ie-proxy: none, groups: [], administrator: false, elevated: false }
      jobs:
        - name: payload
          owner: LocalSystem
          helper-token: { account: 'CONTOSO\bob', flags: [local-file] }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the local file is opened as CONTOSO\bob
    And an identity rests on DRV-18

  Scenario: The owner makes the temporary file
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\payload': { allow: [LocalSystem] }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none, groups: [] }
        CONTOSO\bob: { session: interactive, ie-proxy: none, groups: [], administrator: false, elevated: false }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the local file is opened as LocalSystem
    And an identity rests on DRV-18

  @DRV-20
  Scenario: A share that should send a reply
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          type: upload-reply
          files:
            - { remote: '\\nas\drop\log.zip', local: 'C:\logs\log.zip' }
      """
    When bitswise checks it
    Then the rule DRV-20 finds an error in "\\nas\drop\log.zip"

  @DRV-20
  Scenario: A share that takes an upload
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          type: upload
          files:
            - { remote: '\\nas\drop\log.zip', local: 'C:\logs\log.zip' }
      """
    When bitswise checks it
    Then the rule DRV-20 finds nothing

  @DRV-20
  Scenario: A share before BITS 2.0
    Given the scenario
      """
      machine: { bits: "1.5" }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-20 finds an error in "\\nas\drop\p.cab"

  @DRV-20
  Scenario: A share from BITS 2.0 on
    Given the scenario
      """
      machine: { bits: "2.0" }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-20 finds nothing

  Scenario: AddFile refuses a share in an upload-reply job
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          type: upload-reply
          files:
            - { remote: '\\nas\drop\log.zip', local: 'C:\logs\log.zip' }
      """
    When bitswise predicts it
    Then the job is refused with E_INVALIDARG
    And it rests on DRV-20

  Scenario Outline: AddFile of BITS <bits> and a share
    Given the scenario
      """
      machine: { bits: "<bits>" }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | bits | outcome                      |
      | 1.2  | is refused with E_INVALIDARG |
      | 1.5  | is refused with E_INVALIDARG |
      | 2.0  | completes                    |
      | 10.3 | completes                    |

  Scenario Outline: The remote name <name> is a form that SMB takes
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      accounts:
        CONTOSO\ann: { session: interactive, drives: { "Z:": '\\nas\drop' } }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: CONTOSO\ann
          files:
            - { remote: '<name>', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job completes
    And an identity rests on DRV-21

    Examples:
      | name                        |
      | \\\\nas\\drop\\p.cab        |
      | Z:\\p.cab                   |
      | file://nas/drop/p.cab       |
      | file://\\\\nas\\drop\\p.cab |
      | file:///Z:/p.cab            |

  @DRV-22
  Scenario: A named pipe as remote name
    Given the scenario
      """
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: '\\nas\pipe\feed', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-22 finds an error in "\\nas\pipe\feed"

  @DRV-22
  Scenario: A device as remote name
    Given the scenario
      """
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: '\\.\PhysicalDrive0', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-22 finds an error in "\\.\PhysicalDrive0"

  @DRV-22
  Scenario: The name of a device on a share as remote name
    Given the scenario
      """
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: '\\nas\drop\NUL', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-22 finds an error in "\\nas\drop\NUL"

  @DRV-22
  Scenario: A share that is called pipes
    Given the scenario
      """
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: '\\nas\pipes\console.txt', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-22 finds nothing

  Scenario: What BITS makes of a pipe is not documented
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: '\\nas\pipe\feed', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job is unspecified
    And it rests on DRV-22

  @DRV-23
  Scenario: Ranges of a file on a share
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\p.cab', ranges: ["0:65536", "131072:eof"] }
      """
    When bitswise checks it
    Then the rule DRV-23 finds an error in "0:65536"

  @DRV-23
  Scenario: Ranges of a file of a web server
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab', ranges: ["0:65536", "131072:eof"] }
      """
    When bitswise checks it
    Then the rule DRV-23 finds nothing

  Scenario Outline: Ranges of a file on a share, with BITS <bits>
    Given the scenario
      """
      machine: { bits: "<bits>" }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\p.cab', ranges: ["0:65536", "131072:eof"] }
      """
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | bits | outcome                      |
      | 2.0  | completes                    |
      | 2.5  | completes                    |
      | 3.0  | is refused with E_INVALIDARG |
      | 5.0  | is refused with E_INVALIDARG |

  Scenario: Ranges of a file on a share, where the version is not said
    Given the scenario
      """
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\p.cab', ranges: ["0:65536", "131072:eof"] }
      """
    When bitswise predicts it
    Then the job is refused with E_INVALIDARG
    And it rests on DRV-23

  @DRV-27
  Scenario: Access lists over HTTP
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          acl-flags: [owner, dacl]
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-27 finds a warning in "owner"

  @DRV-27
  Scenario: Access lists over SMB, beside a file over HTTP
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          acl-flags: [owner, dacl]
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\q.cab' }
      """
    When bitswise checks it
    Then the rule DRV-27 finds nothing

  @DRV-28
  Scenario: NetworkService copies owners
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: NetworkService
          acl-flags: [owner]
          files:
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-28 finds a warning in "owner"

  @DRV-28
  Scenario: NetworkService copies access lists alone
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: NetworkService
          acl-flags: [dacl]
          files:
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-28 finds nothing

  Scenario Outline: Copying <flags> as a user with <held>
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      accounts:
        CONTOSO\ann: { session: interactive, privileges: <held> }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: CONTOSO\ann
          acl-flags: <flags>
          files:
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | flags   | held                | outcome                                     |
      | [owner] | [restore]           | completes                                   |
      | [group] | [security]          | ends in TRANSIENT_ERROR with E_ACCESSDENIED |
      | [sacl]  | [restore]           | ends in TRANSIENT_ERROR with E_ACCESSDENIED |
      | [sacl]  | [security]          | completes                                   |
      | [dacl]  | none                | completes                                   |
      | all     | [restore, security] | completes                                   |

  Scenario Outline: Copying owners as <owner>, of whose privileges nothing is said
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      accounts:
        CONTOSO\ann: { session: interactive }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: <owner>
          acl-flags: [owner]
          files:
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | owner          | outcome                                     |
      | LocalSystem    | completes                                   |
      | NetworkService | ends in TRANSIENT_ERROR with E_ACCESSDENIED |
      | CONTOSO\ann    | is unknown                                  |

  @DRV-29
  Scenario: A flag that there is not
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          acl-flags: 0x15
          files:
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-29 finds an error in "0x15"

  @DRV-29
  Scenario: All flags that there are
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          acl-flags: 15
          files:
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-29 finds nothing

  Scenario: SetFileACLFlags refuses unknown bits
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          acl-flags: 16
          files:
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job is refused with E_INVALIDARG
    And it rests on DRV-29

  @DRV-30
  Scenario: Access lists for a FAT volume
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\': { file-system: fat }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          acl-flags: [dacl]
          files:
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-30 finds a warning in "dacl"

  @DRV-30
  Scenario: Access lists for an NTFS volume
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\': { file-system: ntfs }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          acl-flags: [dacl]
          files:
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-30 finds nothing

  Scenario: A locked volume
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\': { locked: true }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job ends in TRANSIENT_ERROR with BG_E_DESTINATION_LOCKED
    And it rests on DRV-31

  Scenario: An upload from a locked volume of which nothing is said to be written
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\': { locked: true }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          type: upload
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\logs\log.zip' }
      """
    When bitswise predicts it
    Then the job completes

  @DRV-32
  Scenario: A download to a removable volume
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'E:\': { removable: true }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'E:\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-32 finds an info in "E:\p.cab"

  @DRV-32
  Scenario: A download to a fixed volume
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'E:\': { removable: false }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'E:\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-32 finds nothing

  @DRV-34
  Scenario: No reply file is named
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: NetworkService
          type: upload-reply
          files:
            - { remote: 'http://files.contoso.com/in/log.zip', local: 'C:\logs\log.zip' }
      """
    When bitswise checks it
    Then the rule DRV-34 finds an info in "C:\logs\log.zip"

  @DRV-34
  Scenario: A reply file is named
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: NetworkService
          type: upload-reply
          reply-file: 'C:\replies\log.txt'
          files:
            - { remote: 'http://files.contoso.com/in/log.zip', local: 'C:\logs\log.zip' }
      """
    When bitswise checks it
    Then the rule DRV-34 finds nothing

  @DRV-34
  Scenario: The reply may not be written beside the uploaded file
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\logs': { allow: [LocalSystem] }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: NetworkService
          type: upload-reply
          files:
            - { remote: 'http://files.contoso.com/in/log.zip', local: 'C:\logs\log.zip' }
      """
    When bitswise checks it
    Then the rule DRV-34 finds an error in "C:\logs\log.zip"

  Scenario: A reply that may not be written
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\logs': { allow: [LocalSystem] }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: NetworkService
          type: upload-reply
          files:
            - { remote: 'http://files.contoso.com/in/log.zip', local: 'C:\logs\log.zip' }
      """
    When bitswise predicts it
    Then the job ends in ERROR with E_ACCESSDENIED
    And it rests on DRV-34

  Scenario: A reply beside the uploaded file is opened as the owner
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\logs': { allow: [NetworkService] }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: NetworkService
          type: upload-reply
          files:
            - { remote: 'http://files.contoso.com/in/log.zip', local: 'C:\logs\log.zip' }
      """
    When bitswise predicts it
    Then the job completes
    And the local file is opened as NetworkService
    And an identity rests on DRV-34

  @DRV-35
  Scenario: A relative name for the reply file
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: NetworkService
          type: upload-reply
          reply-file: 'log.txt'
          files:
            - { remote: 'http://files.contoso.com/in/log.zip', local: 'C:\logs\log.zip' }
      """
    When bitswise checks it
    Then the rule DRV-35 finds an error in "log.txt"

  @DRV-35
  Scenario: A full name for the reply file
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: NetworkService
          type: upload-reply
          reply-file: 'C:\replies\log.txt'
          files:
            - { remote: 'http://files.contoso.com/in/log.zip', local: 'C:\logs\log.zip' }
      """
    When bitswise checks it
    Then the rule DRV-35 finds nothing

  Scenario Outline: SetReplyFileName and the name <name>, where LocalSystem alone may write to C:\replies
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
        folders:
          'C:\replies': { allow: [LocalSystem] }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: NetworkService
          type: upload-reply
          reply-file: '<name>'
          files:
            - { remote: 'http://files.contoso.com/in/log.zip', local: 'C:\logs\log.zip' }
      """
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | name                                                                                                                                                                                                                                                                          | outcome                        |
      | log.txt                                                                                                                                                                                                                                                                       | is refused with E_INVALIDARG   |
      | C:\\logs\\*.txt                                                                                                                                                                                                                                                               | is refused with E_INVALIDARG   |
      | C:\\a-folder-with-a-rather-long-name-1\\a-folder-with-a-rather-long-name-2\\a-folder-with-a-rather-long-name-3\\a-folder-with-a-rather-long-name-4\\a-folder-with-a-rather-long-name-5\\a-folder-with-a-rather-long-name-6\\a-folder-with-a-rather-long-name-7\\xxxxxxxxxxxxx | is refused with E_INVALIDARG   |
      | C:\\replies\\log.txt                                                                                                                                                                                                                                                          | is refused with E_ACCESSDENIED |
      | C:\\logs\\log.txt                                                                                                                                                                                                                                                             | completes                      |

  Scenario Outline: An upload to <remote> rests on what is said of its time stamps
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          type: upload
          files:
            - { remote: '<remote>', local: 'C:\logs\log.zip' }
      """
    When bitswise predicts it
    Then the job completes
    And it rests on DRV-36

    Examples:
      | remote                              |
      | http://files.contoso.com/in/log.zip |
      | \\\\nas\\drop\\log.zip              |

  @DRV-37
  Scenario: The job writes straight into the destination
    Given the scenario
      """
      jobs:
        - name: payload
          owner: LocalSystem
          properties: { high-performance: true }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-37 finds a warning in "true"

  @DRV-37
  Scenario: The job writes into a temporary file
    Given the scenario
      """
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule DRV-37 finds nothing

  Scenario: A high-performance download needs no Complete for its names
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: LocalSystem
          properties: { high-performance: true }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And it rests on DRV-37

  @DRV-38
  Scenario: Two files with one local name
    Given the scenario
      """
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
            - { remote: 'http://files.contoso.com/q.cab', local: 'c:/Payload/P.cab' }
      """
    When bitswise checks it
    Then the rule DRV-38 finds a warning in "c:/Payload/P.cab"

  @DRV-38
  Scenario: Two files with two local names
    Given the scenario
      """
      jobs:
        - name: payload
          owner: LocalSystem
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
            - { remote: 'http://files.contoso.com/q.cab', local: 'C:\payload\q.cab' }
      """
    When bitswise checks it
    Then the rule DRV-38 finds nothing

  @DRV-01
  Scenario: A reply file on a drive of another session
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      accounts:
        CONTOSO\ann: { drives: { "Z:": '\\nas\drop' } }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\nas\drop': { allow: [Everyone] }
      jobs:
        - name: payload
          owner: NetworkService
          type: upload-reply
          reply-file: 'Z:\log.txt'
          files:
            - { remote: 'http://files.contoso.com/in/log.zip', local: 'C:\logs\log.zip' }
      """
    When bitswise checks it
    Then the rule DRV-01 finds an error in "Z:"
