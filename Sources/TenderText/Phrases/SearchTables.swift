/// The arrays of a text and of a phrase program, borrowed for one search.
struct SearchTables {
  let words: UnsafeBufferPointer<ScannedText.KnownWord>
  let classes: UnsafeBufferPointer<WordClass>
  let phrases: UnsafeBufferPointer<PhraseProgram.Phrase>
  let steps: UnsafeBufferPointer<PhraseProgram.Step>
  let sequences: UnsafeBufferPointer<PhraseProgram.Extent>
  let choices: UnsafeBufferPointer<PhraseProgram.Extent>
  let classSets: UnsafeBufferPointer<PhraseProgram.Extent>
  let signatures: UnsafeBufferPointer<ClassSignature>
  let setClasses: UnsafeBufferPointer<WordClass>

  /// Calls `body` with the tables, which are valid only until it returns.
  static func with<Result>(
    _ text: ScannedText, _ set: PhraseSet, _ body: (SearchTables) -> Result
  ) -> Result {
    let program = set.program
    return text.words.withUnsafeBufferPointer { words in
      text.classes.withUnsafeBufferPointer { classes in
        program.phrases.withUnsafeBufferPointer { phrases in
          program.steps.withUnsafeBufferPointer { steps in
            program.sequences.withUnsafeBufferPointer { sequences in
              program.choices.withUnsafeBufferPointer { choices in
                program.classSets.withUnsafeBufferPointer { classSets in
                  program.signatures.withUnsafeBufferPointer { signatures in
                    program.classes.withUnsafeBufferPointer { setClasses in
                      body(
                        SearchTables(
                          words: words, classes: classes, phrases: phrases, steps: steps, sequences: sequences,
                          choices: choices, classSets: classSets, signatures: signatures, setClasses: setClasses))
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
