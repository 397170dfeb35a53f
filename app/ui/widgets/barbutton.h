// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QToolButton>

namespace earmark {

struct Theme;

/// A button of the bars around the page: a quiet rounded card with an icon, a word and its key.
class BarButton : public QToolButton
{
    Q_OBJECT

public:
    /// Plain has no card until the pointer is on it; Outlined stands out in the accent's colour;
    /// Round is the one filled button of a bar.
    enum class Look { Card, Plain, Outlined, Round };

    explicit BarButton(QWidget *parent = nullptr);

    void setLook(Look look);
    /// A name of resources/icons, tinted for the palette at every painting.
    void setIconName(const QString &name);
    void setIconAfterText(bool after);
    void setKeyShown(bool shown); ///< the action's shortcut, after the text

    /// Does what `action` does and shows whether it can; the text stays the button's own.
    void follow(QAction *action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeAction();
    void paintGround(QPainter &painter, const Theme &theme) const;
    void paintFace(QPainter &painter, const Theme &theme) const;
    QString keyText() const;
    int faceWidth() const; ///< of icon, text and key

    QAction *m_action = nullptr;
    QString m_iconName;
    Look m_look = Look::Card;
    bool m_iconAfterText = false;
    bool m_isKeyShown = false;
};

/// "Play (Space)": what an action does and its shortcut, without mnemonics.
QString toolTipOf(const QAction &action);

} // namespace earmark
