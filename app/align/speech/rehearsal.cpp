// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/speech/rehearsal.h"

#include "align/speech/synthesizer.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace earmark {

namespace {

constexpr qsizetype sampleLetters = 2000;

/// Collects the spoken sentences, one after the other.
class Recording
{
public:
    explicit Recording(int sampleRate)
        : m_rate(sampleRate)
        , m_sound(sampleRate)
    {}

    void add(const ScriptSentence &sentence, const SpokenSentence &spoken)
    {
        m_base = m_sound.samples();
        m_rehearsal.sentences.push_back(frameOf(0));
        m_rehearsal.tokens.push_back(tokenFrames(sentence, spoken));
        for (const auto &phone : spoken.phones)
            m_rehearsal.phones.push_back({frameOf(phone.sample), kindOf(phone.name)});
        m_sound.add(spoken.samples);
    }

    Rehearsal take()
    {
        m_rehearsal.sound = m_sound.take();
        m_rehearsal.sentences.push_back(m_rehearsal.sound.size());
        m_rehearsal.phoneKinds = int(m_kinds.size());
        return std::move(m_rehearsal);
    }

private:
    // The frame whose begin is nearest.
    int frameOf(qint64 sample) const
    {
        return int(((m_base + sample) * 100 + m_rate / 2) / m_rate);
    }

    // eSpeak may report several words for one number, or a liaison before its word: ignore marks
    // that do not go forward.
    std::vector<int> tokenFrames(const ScriptSentence &sentence, const SpokenSentence &spoken) const
    {
        std::vector<int> frames(size_t(sentence.tokens.size()), -1);
        qsizetype last = -1;
        for (const auto &word : spoken.words) {
            const qint32 offset = sentence.offset + word.offset;
            const auto after =
                std::ranges::upper_bound(sentence.tokens, offset, {}, &ScriptToken::offset);
            const qsizetype token = after - sentence.tokens.begin() - 1;
            if (token <= last)
                continue;
            frames[size_t(token)] = frameOf(word.sample);
            last = token;
        }
        frames.front() = frameOf(0);
        return frames;
    }

    int kindOf(const QByteArray &phone)
    {
        if (!m_kinds.contains(phone))
            m_kinds.insert(phone, int(m_kinds.size()));
        return m_kinds.value(phone);
    }

    int m_rate;
    SpectrogramBuilder m_sound;
    qint64 m_base = 0;
    QHash<QByteArray, int> m_kinds;
    Rehearsal m_rehearsal;
};

Error noVoice(const QString &language)
{
    return {QCoreApplication::translate("align", "eSpeak NG has no voice for the language “%1”.")
                .arg(language)};
}

} // namespace

Result<bool> isReadable(const Script &script, const std::function<bool()> &goOn)
{
    QHash<QString, QString> samples;
    for (const ScriptSentence &sentence : script) {
        QString &sample = samples[sentence.language];
        if (sample.size() < sampleLetters)
            sample += sentence.spoken;
    }
    auto synthesizer = Synthesizer::open(goOn);
    if (!synthesizer)
        return synthesizer.error();
    qsizetype letters = 0;
    qsizetype readable = 0;
    for (auto sample = samples.cbegin(); sample != samples.cend(); ++sample) {
        if (!(*synthesizer)->setLanguage(sample.key()))
            return noVoice(sample.key());
        letters += sample->size();
        if ((*synthesizer)->canRead(*sample))
            readable += sample->size();
    }
    return readable * 2 >= letters;
}

Result<Rehearsal> rehearse(const Script &script, const std::function<bool(double)> &goOn)
{
    qsizetype said = 0;
    auto synthesizer = Synthesizer::open([&] { return goOn(0); });
    if (!synthesizer)
        return synthesizer.error();
    Recording recording((*synthesizer)->sampleRate());
    for (const ScriptSentence &sentence : script) {
        if (!(*synthesizer)->setLanguage(sentence.language))
            return noVoice(sentence.language);
        recording.add(sentence, (*synthesizer)->speak(sentence.spoken));
        if (!goOn(double(++said) / double(script.size())))
            return Error{QCoreApplication::translate("align", "Aligning was stopped.")};
    }
    return recording.take();
}

} // namespace earmark
