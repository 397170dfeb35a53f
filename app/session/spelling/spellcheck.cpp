// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/spelling/spellcheck.h"

#include "align/languages.h"
#include "library/answers/keptanswers.h"
#include "session/spelling/episodewords.h"
#include "spelling/spelledwords.h"
#include "transcript/text.h"

using namespace std::chrono_literals;

namespace earmark {

namespace {

// The language that most of the text is in.
QString languageToSpell(const Transcript &text, const QString &episodes)
{
    if (!text.language.isEmpty() || text.isEmpty())
        return text.language;
    const QString detected = languageOf(joinedText(text, 0, text.cues.size() - 1));
    return detected.isEmpty() ? episodes : detected;
}

} // namespace

SpellCheck::SpellCheck(OpenEpisode &open)
    : QObject(&open)
    , m_open(open)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(2s);
    connect(&m_rest, &QTimer::timeout, this, &SpellCheck::learn);
    connect(&open, &OpenEpisode::transcriptChanged, this, [this](TextChange change) {
        if (m_isPrepared && change != TextChange::Times)
            m_rest.start();
    });
    connect(&m_learning, &QFutureWatcherBase::finished, this, &SpellCheck::take);
    makeSpeller();
}

SpellCheck::~SpellCheck()
{
    m_learning.cancel();
}

void SpellCheck::prepare()
{
    if (!std::exchange(m_isPrepared, true))
        learn();
}

void SpellCheck::learn()
{
    const Library &library = m_open.surroundings().library;
    const auto read = [text = m_open.transcript(), episode = m_open.episode(), known = m_files,
                       hasOne = m_dictionary != nullptr, isFirst = !m_isReady,
                       path = library.databasePath(),
                       barrier = library.writeBarrier()](const GoOn &) {
        Learnt learnt;
        learnt.language = languageToSpell(text, episode.language);
        learnt.files = dictionaryFilesFor(learnt.language, dictionaryFolders());
        if (!hasOne || learnt.files != known)
            learnt.dictionary = std::make_shared<const Dictionary>(learnt.files);
        learnt.names = namesWithin(text);
        learnt.names.add(wordsOf(episode));
        if (isFirst) { // later, this object knows better
            barrier();
            if (const auto words = loadKnownWords(path))
                learnt.added = *words;
        }
        return learnt;
    };
    m_learning.setFuture(m_open.surroundings().background.runShort(read));
}

void SpellCheck::take()
{
    if (m_learning.isCanceled())
        return;
    const Learnt learnt = takeResult(m_learning);
    if (m_isReady && !learnt.dictionary && learnt.language == m_language && learnt.names == m_names)
        return; // as before
    if (learnt.dictionary) {
        m_files = learnt.files;
        m_dictionary = learnt.dictionary;
    }
    m_language = learnt.language;
    m_names = learnt.names;
    m_added.unite(QSet(learnt.added.cbegin(), learnt.added.cend()));
    m_isReady = true;
    makeSpeller();
    emit changed();
}

void SpellCheck::makeSpeller()
{
    KnownWords known = m_names;
    for (const QString &word : std::as_const(m_added))
        known.add(word);
    m_speller = [dictionary = m_dictionary, known](const QString &word) {
        return !dictionary || isSpeltRight(word, [&](const QString &part) {
            return known.contains(part) || dictionary->knows(part);
        });
    };
}

QFuture<QStringList> SpellCheck::suggestions(const QString &word)
{
    const auto search = [dictionary = m_dictionary, word](const GoOn &) {
        return dictionary ? dictionary->suggestions(word) : QStringList();
    };
    return m_open.surroundings().background.runShort(search);
}

bool SpellCheck::setKnown(const QString &word, bool isKnown)
{
    if (word.isEmpty() || word.size() > longestWord)
        return false;
    if (!m_open.report(m_open.surroundings().library.setKnownWord(word, isKnown)))
        return false;
    if (isKnown)
        m_added.insert(word);
    else
        m_added.remove(word);
    makeSpeller();
    emit changed();
    return true;
}

} // namespace earmark
