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

/// A sentence as the synthesiser says it. Times are samples from its beginning.
struct SpokenSentence
{
    /// From `sample` on a word is said that stands at `offset`, in UTF-16 units.
    struct WordMark
    {
        qint32 offset = 0;
        qint64 sample = 0;
    };
    /// From `sample` on a phoneme is said, by eSpeak's mnemonic.
    struct PhoneMark
    {
        QByteArray name;
        qint64 sample = 0;
    };

    std::vector<float> samples;
    QList<WordMark> words; ///< as eSpeak reports them, which may go back and forth
    QList<PhoneMark> phones;
};

/// eSpeak NG (speak_lib.h). The library is one for the whole process and remembers its voice; that
/// stays behind this class: only one Synthesizer exists at a time, and open() waits for its turn.
class Synthesizer
{
    Q_DISABLE_COPY_MOVE(Synthesizer)

public:
    /// `goOn` is asked while another one is still at work.
    static Result<std::unique_ptr<Synthesizer>> open(const std::function<bool()> &goOn);
    ~Synthesizer();

    int sampleRate() const { return m_sampleRate; }

    /// Chooses a voice that speaks this language (BCP 47), the nearest there is: fr-CA speaks fr.
    /// False when there is none.
    bool setLanguage(const QString &language);

    SpokenSentence speak(const QString &text);

private:
    explicit Synthesizer(std::unique_lock<std::timed_mutex> turn);

    std::unique_lock<std::timed_mutex> m_turn;
    int m_sampleRate = 0;
    QString m_language;
};

/// The names that eSpeak NG has for a language, the nearest first: zh-TW is spoken by "zh-tw",
/// "cmn", "zh".
QStringList voiceNames(const QString &language);

} // namespace earmark
