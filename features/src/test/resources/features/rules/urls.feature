Feature: Findings on what BITS takes for a URL, and on lengths and numbers

  @FIL-02
  Scenario: A URL of more than 2,200 characters
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab?q=0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule FIL-02 finds an error in "p.cab"

  @FIL-02
  Scenario: A short URL
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule FIL-02 finds nothing

  Scenario: AddFile refuses a URL that is too long
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab?q=0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job is refused with E_INVALIDARG
    And it rests on FIL-02

  @FIL-03
  Scenario: A long name in a path
    Given LocalSystem creates a job that downloads "https://files.contoso.com/abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule FIL-03 finds an error in "p.cab"

  @FIL-03
  Scenario: A short name in a path
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule FIL-03 finds nothing

  Scenario: AddFile refuses a segment that is too long
    Given LocalSystem creates a job that downloads "https://files.contoso.com/abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job is refused with E_INVALIDARG
    And it rests on FIL-03

  @FIL-04
  Scenario: A blank in a URL
    Given LocalSystem creates a job that downloads "https://files.contoso.com/my files/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule FIL-04 finds an error in "p.cab"

  @FIL-04
  Scenario: A blank that is escaped
    Given LocalSystem creates a job that downloads "https://files.contoso.com/my%20files/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule FIL-04 finds nothing

  @FIL-04
  Scenario: A letter beyond ASCII in a URL
    Given LocalSystem creates a job that downloads "https://files.contoso.com/übersicht.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule FIL-04 says "`ü`"

  @FIL-05
  Scenario: A host with an umlaut
    Given LocalSystem creates a job that downloads "https://bücher.example/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule FIL-05 finds an error in "p.cab"

  @FIL-05
  Scenario: A host as IDN
    Given LocalSystem creates a job that downloads "https://xn--bcher-kva.example/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule FIL-05 finds nothing

  @FIL-08
  Scenario: 201 files of a user
    Given CONTOSO\ann is no administrator
    And CONTOSO\ann creates a job of 201 files
    When bitswise checks it
    Then the rule FIL-08 finds a warning in "200.cab"

  @FIL-08
  Scenario: 201 files of LocalSystem
    Given LocalSystem creates a job of 201 files
    When bitswise checks it
    Then the rule FIL-08 finds nothing

  @FIL-10
  Scenario: Ranges of an upload
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: report
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log', ranges: ["0:1024"] } ]
      """
    When bitswise predicts it
    Then the job is refused with E_NOTIMPL
    And it rests on FIL-10
    And the rule FIL-10 finds an error in "0:1024"

  @FIL-10
  Scenario: An upload of a whole file
    Given LocalSystem creates a job that uploads "C:\logs\a.log" to "http://files.contoso.com/in/a.log"
    When bitswise checks it
    Then the rule FIL-10 finds nothing

  @FIL-41
  Scenario: A name of 257 characters
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is called "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"
    When bitswise predicts it
    Then the job is refused with E_INVALIDARG
    And it rests on FIL-41
    And the rule FIL-41 finds an error in "nnn"

  @FIL-41
  Scenario: A short name
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule FIL-41 finds nothing

  @FIL-42
  Scenario: A description of 1,025 characters
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is described as "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
    When bitswise checks it
    Then the rule FIL-42 finds an error in "ddd"

  @FIL-42
  Scenario: A short description
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is described as "nightly payload"
    When bitswise checks it
    Then the rule FIL-42 finds nothing
