// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/speech/synthesizer.h"

#include "align/speech/pronunciation.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <espeak-ng/speak_lib.h>

namespace earmark {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype lettersToCompare = 4;
constexpr int wordsPerMinute = 185; // as people speak in podcasts

std::timed_mutex &library()
{
    static std::timed_mutex mutex;
    return mutex;
}

/// What eSpeak's callback fills in for one sentence, and what it needs for that.
struct Take
{
    SpokenSentence spoken;
    QList<qint32> offsets; ///< of each character, in UTF-16 units: eSpeak counts characters
    int sampleRate = 0;
};

void takeEvent(const espeak_EVENT &event, Take &take)
{
    const qint64 sample = qint64(event.audio_position) * take.sampleRate / 1000;
    if (event.type == espeakEVENT_WORD && !take.offsets.isEmpty()) {
        // eSpeak counts from 1; an expanded word may lie beyond the end.
        const auto at = std::clamp<qsizetype>(event.text_position - 1, 0, take.offsets.size() - 1);
        take.spoken.words.append({take.offsets.at(at), sample});
    } else if (event.type == espeakEVENT_PHONEME) {
        const char *name = event.id.string;
        take.spoken.phones.append({QByteArray(name, qsizetype(qstrnlen(name, 8))), sample});
    }
}

int receive(short *sound, int count, espeak_EVENT *events)
{
    auto *take = static_cast<Take *>(events->user_data);
    if (!take)
        return 0;
    for (int i = 0; sound && i < count; ++i)
        take->spoken.samples.push_back(float(sound[i]) / 32768);
    for (; events->type != espeakEVENT_LIST_TERMINATED; ++events)
        takeEvent(*events, *take);
    return 0;
}

QByteArray phonemesOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const void *rest = bytes.constData();
    return espeak_TextToPhonemes(&rest, espeakCHARS_UTF8, 0);
}

} // namespace

QStringList voiceNames(const QString &language)
{
    // BCP 47 names, and the voice of eSpeak NG for the same language or the nearest one.
    static const QHash<QString, QString> others{
        {u"zh-hk"_s, u"yue"_s}, {u"no"_s, u"nb"_s},  {u"nn"_s, u"nb"_s}, {u"iw"_s, u"he"_s},
        {u"in"_s, u"id"_s},     {u"sh"_s, u"hr"_s},  {u"tl"_s, u"id"_s}, {u"en"_s, u"en-us"_s},
        {u"mo"_s, u"ro"_s},     {u"fil"_s, u"id"_s}, {u"gsw"_s, u"de"_s}};
    if (isMandarin(language))
        return {u"cmn-latn-pinyin"_s};
    QStringList names;
    for (QString tag = language.toLower().replace(u'_', u'-'); !tag.isEmpty();
         tag = tag.section(u'-', 0, -2)) {
        names.append(tag);
        if (others.contains(tag))
            names.append(others.value(tag));
        if (!tag.contains(u'-'))
            break;
    }
    return names;
}

Synthesizer::Synthesizer(std::unique_lock<std::timed_mutex> turn)
    : m_turn(std::move(turn))
{}

Result<std::unique_ptr<Synthesizer>> Synthesizer::open(const std::function<bool()> &goOn)
{
    std::unique_lock turn(library(), std::defer_lock);
    while (!turn.try_lock_for(50ms)) {
        if (!goOn())
            return Error{QCoreApplication::translate("align", "Aligning was stopped.")};
    }
    std::unique_ptr<Synthesizer> synthesizer(new Synthesizer(std::move(turn)));
    // Once per process: after espeak_Terminate(), initialising again may hang.
    static const int sampleRate =
        espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 500, nullptr,
                          espeakINITIALIZE_PHONEME_EVENTS | espeakINITIALIZE_DONT_EXIT);
    synthesizer->m_sampleRate = sampleRate;
    if (synthesizer->m_sampleRate <= 0) {
        return Error{QCoreApplication::translate(
            "align", "The speech synthesiser eSpeak NG can’t find its data.")};
    }
    espeak_SetSynthCallback(receive);
    return synthesizer;
}

Synthesizer::~Synthesizer() = default;

bool Synthesizer::setLanguage(const QString &language)
{
    if (language == m_language)
        return true;
    for (const QString &name : voiceNames(language)) {
        if (espeak_SetVoiceByName(name.toLatin1().constData()) != EE_OK)
            continue;
        espeak_SetParameter(espeakRATE, wordsPerMinute, 0);
        m_language = language;
        return true;
    }
    return false;
}

bool Synthesizer::canRead(const QString &text)
{
    const Pronunciation spoken = pronunciationOf(text, m_language);
    QHash<QChar::Script, int> counts;
    QHash<QChar::Script, QSet<char32_t>> letters;
    for (const char32_t c : spoken.text.toUcs4()) {
        if (!QChar::isLetter(c))
            continue;
        const auto script = QChar::script(c);
        ++counts[script];
        if (letters[script].size() < lettersToCompare)
            letters[script].insert(c);
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    if (most == counts.cend() || letters.value(most.key()).size() < lettersToCompare)
        return true;
    QSet<QByteArray> sounds;
    for (const char32_t letter : letters.value(most.key()))
        sounds.insert(phonemesOf(QString::fromUcs4(&letter, 1)));
    return sounds.size() > 1 || sounds.contains(QByteArray());
}

SpokenSentence Synthesizer::speak(const QString &text)
{
    const Pronunciation spoken = pronunciationOf(text, m_language);
    Take take{{}, spoken.offsets, m_sampleRate};
    const QByteArray bytes = spoken.text.toUtf8();
    espeak_Synth(bytes.constData(), size_t(bytes.size()) + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8,
                 nullptr, &take);
    return std::move(take.spoken);
}

} // namespace earmark
