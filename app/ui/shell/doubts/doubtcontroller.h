// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doubts/textdoubt.h"
#include "session/episode/openepisode.h"
#include "ui/doubts/doubtact.h"
#include "ui/reader/view/transcriptview.h"
#include "ui/shell/doubts/excerpt.h"

namespace earmark {

class DoubtList;
class DoubtsPane;
class Notices;
class ReaderPane;
class SpellCheck;
class VoiceHearing;
struct WindowActions;

/// Leads the listener through the doubts about the open transcript. When they leave, page and sound
/// are where they were before.
class DoubtController : public QObject
{
    Q_OBJECT

public:
    DoubtController(const WindowActions &actions, OpenEpisode &open, SpellCheck &spelling,
                    VoiceHearing &voices, DoubtsPane *pane, ReaderPane *reader, Notices &notices);
    ~DoubtController() override;

    DoubtList &doubts() const { return *m_list; }
    void beginWith(DoubtKind kind); ///< with the first doubt of a kind, if there is one
    void leave(); ///< before the episode closes

signals:
    void shown(bool isShown); ///< the pane needs room, or no longer

private:
    void begin();
    void takeVoices();
    void show();
    void showCards();
    qsizetype index() const;
    qsizetype indexLeft(qsizetype from) const;
    const TextDoubt *current() const;

    void act(DoubtAct act, int number);
    void accept(const QString &choice);
    void choose(int number);
    bool edit(const TextDoubt &doubt, const QString &text);
    void keep();
    void never();
    void offerRemembering(const SpellingGroup &spellings);
    bool know(const TextDoubt &doubt, bool isKnown);
    void answer(const QString &sentence, const std::function<void()> &takeBack);
    void takeBack();
    void step(qsizetype distance);
    void skip();
    void ask(qsizetype index);
    void correct();
    void returnFromLine();
    void play(int which);
    void move(milliseconds distance);
    void pin(const TextDoubt &doubt);
    void markNotSaid();
    milliseconds placeOf(const TextDoubt &doubt) const;
    void findSuggestions(const TextDoubt &doubt);
    void takeSuggestions();

    OpenEpisode &m_open;
    SpellCheck &m_spelling;
    VoiceHearing &m_voices;
    DoubtsPane *m_pane;
    ReaderPane *m_reader;
    Notices &m_notices;
    DoubtList *m_list;
    Excerpt m_excerpt;
    PageState m_before; ///< when the walk began
    bool m_isWalking = false;
    bool m_isCorrecting = false;
    milliseconds m_nudge{0}; ///< how far the doubtful line has been moved
    std::optional<DoubtKind> m_wanted; ///< to begin with
    QString m_key; ///< of the doubt that is asked about
    qsizetype m_index = 0; ///< where it was last
    QString m_shownKey; ///< the doubt whose line was shown last
    QList<std::function<void()>> m_answers; ///< what takes them back, the last one last
    QString m_suggestedFor; ///< the key of the word that m_suggestions are for
    std::optional<QStringList> m_suggestions;
    QFutureWatcher<QStringList> m_search;
};

} // namespace earmark
