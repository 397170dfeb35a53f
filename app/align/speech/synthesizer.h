// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>

#include <functional>
#include <memory>
#include <mutex>
#include <span>

namespace earmark {

/// A sentence spoken by the synthesiser. Times are samples from its beginning.
struct SpokenSentence
{
    /// The word at `offset` (UTF-16 units of the text) begins at `sample`.
    struct WordMark
    {
        qint32 offset = 0;
        qint64 sample = 0;
    };
    /// The phoneme with eSpeak's mnemonic `name` begins at `sample`.
    struct PhoneMark
    {
        QByteArray name;
        qint64 sample = 0;
    };

    std::vector<float> samples;
    QList<WordMark> words; ///< as eSpeak reports them; offsets may go back and forth
    QList<PhoneMark> phones;
};

/// eSpeak NG (speak_lib.h). The library has one global state per process, so only one Synthesizer
/// exists at a time; open() waits for its turn.
class Synthesizer
{
    Q_DISABLE_COPY_MOVE(Synthesizer)

public:
    /// Calls `goOn` while it waits for another Synthesizer. Errors: stopped, or eSpeak NG has no
    /// data.
    static Result<std::unique_ptr<Synthesizer>> open(const std::function<bool()> &goOn);
    ~Synthesizer();

    int sampleRate() const { return m_sampleRate; }

    /// Chooses the nearest voice for a language (BCP 47): fr-CA is spoken as fr. False if there is
    /// none.
    bool setLanguage(const QString &language);

    SpokenSentence speak(const QString &text);

    /// False if all letters of a foreign script sound alike, as "Chinese letter" does, and most of
    /// the text is written in it.
    bool canRead(const QString &text);

private:
    explicit Synthesizer(std::unique_lock<std::timed_mutex> turn);

    std::unique_lock<std::timed_mutex> m_turn;
    int m_sampleRate = 0;
    QString m_language;
};

/// The names of eSpeak NG's voices to try for a language, the nearest first: for fr-CA "fr-ca",
/// then "fr".
QStringList voiceNames(const QString &language);

} // namespace earmark
