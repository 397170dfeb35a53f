// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barbutton.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestBarButton : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_button = new BarButton(m_window.get());
        m_action = new QAction(u"&Open…"_s, m_window.get());
        m_action->setShortcut(Qt::CTRL | Qt::Key_O);
        m_button->follow(m_action);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void pressesByKeysAndPointer_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("space") << int(Qt::Key_Space);
        QTest::newRow("return") << int(Qt::Key_Return);
        QTest::newRow("enter") << int(Qt::Key_Enter);
    }

    void pressesByKeysAndPointer()
    {
        QFETCH(int, key);
        const QSignalSpy triggered(m_action, &QAction::triggered);
        m_button->setFocus();
        QTest::keyClick(m_button, Qt::Key(key));
        QCOMPARE(triggered.size(), 1);
        QTest::mouseClick(m_button, Qt::LeftButton);
        QCOMPARE(triggered.size(), 2);
    }

    void spacePressesTheFocusedButton()
    {
        auto *play = new QAction(m_window.get());
        play->setShortcut(Qt::Key_Space);
        m_window->addAction(play);
        const QSignalSpy played(play, &QAction::triggered);
        const QSignalSpy triggered(m_action, &QAction::triggered);
        m_button->setFocus();
        QTest::keyClick(m_button, Qt::Key_Space);
        QCOMPARE(triggered.size(), 1);
        QCOMPARE(played.size(), 0);
    }

    void saysWhatItsActionDoes()
    {
        QCOMPARE(m_button->accessibleName(), u"Open"_s);
        QCOMPARE(m_button->toolTip(), u"Open (Ctrl+O)"_s);
        m_action->setShortcut({});
        QCOMPARE(m_button->toolTip(), u"Open"_s);
    }

    void growsWithWhatItShows()
    {
        const int bare = m_button->sizeHint().width();
        m_button->setText(u"Open"_s);
        const int withText = m_button->sizeHint().width();
        m_button->setIconName(u"open"_s);
        const int withIcon = m_button->sizeHint().width();
        m_button->setKeyShown(true);
        QVERIFY(bare < withText);
        QVERIFY(withText < withIcon);
        QVERIFY(withIcon < m_button->sizeHint().width());
    }

    void doesNotTakeTheFocusFromThePointer()
    {
        QVERIFY(!(m_button->focusPolicy() & Qt::ClickFocus));
        QVERIFY(m_button->focusPolicy() & Qt::TabFocus);
    }

private:
    std::unique_ptr<QWidget> m_window;
    BarButton *m_button = nullptr;
    QAction *m_action = nullptr;
};

QTEST_MAIN(TestBarButton)
#include "tst_barbutton.moc"
