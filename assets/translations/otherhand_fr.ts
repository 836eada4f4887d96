<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Otherhand</source>
        <translation>À propos d’Otherhand</translation>
    </message>
    <message>
        <source>The science</source>
        <translation>La science</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A diffusion model draws your character again, and two other networks measure each drawing: how original it is, and how well it is recognized. Where people and other machines stand was published in:</source>
        <translation>Un modèle de diffusion redessine votre caractère, et deux autres réseaux mesurent chaque dessin&#xa0;: son originalité, et à quel point il est reconnu. La place des personnes et d’autres machines a été publiée dans&#xa0;:</translation>
    </message>
    <message>
        <source>Otherhand is a program of its own; the authors of the papers have no part in it.</source>
        <translation>Otherhand est un programme indépendant&#xa0;; les auteurs des articles n’y ont aucune part.</translation>
    </message>
    <message>
        <source>The licences were not found. They belong in the file {0}.</source>
        <translation>Les licences sont introuvables. Leur place est dans le fichier {0}.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Run from its sources</source>
        <translation>Lancé depuis ses sources</translation>
    </message>
    <message>
        <source>Draw a character once; others draw it again.</source>
        <translation>Dessiner un caractère une fois&#xa0;; d’autres le redessinent.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Clear</source>
        <translation>effacement</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>épaisseur du trait</translation>
    </message>
    <message>
        <source>There is no image in the clipboard</source>
        <translation>Il n’y a pas d’image dans le presse-papiers</translation>
    </message>
    <message>
        <source>copy one first</source>
        <translation>en copier une d’abord</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zone de dessin</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>importation</translation>
    </message>
</context>
<context>
    <name>CanvasBar</name>
    <message>
        <source>Open an image</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>Images ({0})</source>
        <translation>Images ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Épaisseur du trait</translation>
    </message>
    <message>
        <source>of all strokes, in pixels of the page</source>
        <translation>de tous les traits, en pixels de la page</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>Stabilisateur</translation>
    </message>
    <message>
        <source>how calmly the ink follows the pen</source>
        <translation>le calme avec lequel l’encre suit le stylo</translation>
    </message>
    <message>
        <source>Show the character behind</source>
        <translation>Montrer le caractère à l’arrière-plan</translation>
    </message>
    <message>
        <source>Open an image as the character</source>
        <translation>Ouvrir une image comme caractère</translation>
    </message>
    <message>
        <source>Paste an image as the character</source>
        <translation>Coller une image comme caractère</translation>
    </message>
    <message>
        <source>Clear the page</source>
        <translation>Effacer la page</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
    <message>
        <source>Eraser of whole strokes</source>
        <translation>Gomme de traits entiers</translation>
    </message>
    <message>
        <source>Eraser of what it passes over</source>
        <translation>Gomme de ce qu’elle touche</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>gauche et droite</translation>
    </message>
    <message>
        <source>top and bottom</source>
        <translation>haut et bas</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>around the middle</source>
        <translation>autour du centre</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symétrie</translation>
    </message>
    <message>
        <source>baseline, x-height, ascender</source>
        <translation>ligne de base, hauteur d’x, ascendante</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>grille</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>croix</translation>
    </message>
    <message>
        <source>Guide lines</source>
        <translation>Lignes de guidage</translation>
    </message>
</context>
<context>
    <name>CanvasPanel</name>
    <message>
        <source>Character</source>
        <translation>Caractère</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>Ma main</translation>
    </message>
    <message>
        <source>The one drawing of which variations are made</source>
        <translation>Le seul dessin dont naissent les variations</translation>
    </message>
    <message>
        <source>Draw the same character again yourself, and see where you land</source>
        <translation>Redessiner soi-même le même caractère et voir où il se place</translation>
    </message>
    <message>
        <source>Which page to draw on</source>
        <translation>Page sur laquelle dessiner</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Take this as a drawing of your own, and begin the next (Enter)</source>
        <translation>En faire un dessin à soi et commencer le suivant (Entrée)</translation>
    </message>
</context>
<context>
    <name>ClickMe</name>
    <message>
        <source>The drawings could not be read: {0}</source>
        <translation>Les dessins n’ont pas pu être lus&#xa0;: {0}</translation>
    </message>
    <message>
        <source>choose another folder or file</source>
        <translation>choisir un autre dossier ou fichier</translation>
    </message>
</context>
<context>
    <name>ClickMeChoices</name>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Export clicks</source>
        <translation>Exporter les clics</translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <translation>Tableau, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Arrays, npz (*.npz)</source>
        <translation>Tableaux numériques, npz (*.npz)</translation>
    </message>
    <message>
        <source>Import clicks</source>
        <translation>Importer des clics</translation>
    </message>
    <message>
        <source>Click maps (*.csv *.npz)</source>
        <translation>Cartes de clics (*.csv *.npz)</translation>
    </message>
    <message>
        <source>Drawings to play with</source>
        <translation>Dessins pour jouer</translation>
    </message>
    <message>
        <source>Quick, Draw! drawings and images (*.ndjson *.png *.jpg *.jpeg)</source>
        <translation>Dessins Quick, Draw! et images (*.ndjson *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>A bit of everything</source>
        <translation>Un peu de tout</translation>
    </message>
    <message>
        <source>My character</source>
        <translation>Mon caractère</translation>
    </message>
    <message>
        <source>The selected drawing</source>
        <translation>Le dessin sélectionné</translation>
    </message>
    <message>
        <source>Its variations</source>
        <translation>Ses variations</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>A folder of images…</source>
        <translation>Un dossier d’images…</translation>
    </message>
    <message>
        <source>A Quick, Draw! file…</source>
        <translation>Un fichier Quick, Draw!…</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Hidden: half as many points again</source>
        <translation>Opaque&#xa0;: moitié plus de points</translation>
    </message>
    <message>
        <source>A folder for each character, as in Omniglot’s release, or an .ndjson file of drawings</source>
        <translation>Un dossier par caractère, comme dans Omniglot, ou un fichier .ndjson de dessins</translation>
    </message>
    <message>
        <source>How much you see of what is covered. A new game begins</source>
        <translation>Ce que l’on voit de ce qui est caché. Une nouvelle partie commence</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Export the clicks of all drawings, to pool them with others’.
CSV, a row for each dab: drawing, image, round, kind, cover, result, seconds, points, x, y, radius, at.
npz: images and maps (n, 48, 48), the rounds, and dabs (x, y, radius, seconds) with their round.
Places are pixels of the 48 x 48 frame, times are seconds since the round began.</source>
        <translation>Exporter les clics de tous les dessins, pour les réunir avec ceux d’autres.
CSV, une ligne par touche&#xa0;: drawing, image, round, kind, cover, result, seconds, points, x, y, radius, at.
npz&#xa0;: images et cartes (n, 48, 48), les manches, et les touches (x, y, rayon, secondes) avec leur manche.
Les places sont en pixels du cadre de 48 x 48, les temps en secondes depuis le début de la manche.</translation>
    </message>
    <message>
        <source>Export clicks…</source>
        <translation>Exporter les clics…</translation>
    </message>
    <message>
        <source>Take in exported clicks (CSV or npz); rounds that are here already are not doubled</source>
        <translation>Reprendre des clics exportés (CSV ou npz)&#xa0;; les manches déjà là ne sont pas doublées</translation>
    </message>
    <message>
        <source>Import clicks…</source>
        <translation>Importer des clics…</translation>
    </message>
</context>
<context>
    <name>ClickMePaper</name>
    <message>
        <source>Covered drawing</source>
        <translation>Dessin caché</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, Space puts it down and lifts it</source>
        <translation>Les flèches déplacent le pinceau, Espace le pose et le lève</translation>
    </message>
    <message>
        <source>Your first touch starts the clock</source>
        <translation>Le premier contact lance le chrono</translation>
    </message>
    <message>
        <source>Paused: touch the paper to go on</source>
        <translation>En pause&#xa0;: toucher pour continuer</translation>
    </message>
</context>
<context>
    <name>ClickMeSide</name>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>P&amp;asser</translation>
    </message>
    <message>
        <source>Go on to the next drawing, without points</source>
        <translation>Aller au dessin suivant, sans points</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Con&amp;tinuer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} points</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>&amp;Play again</source>
        <translation>&amp;Rejouer</translation>
    </message>
    <message>
        <source>&amp;Next drawing</source>
        <translation>Dessin &amp;suivant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>{0} points: the high score!</source>
        <translation>{0} points&#xa0;: le record&#xa0;!</translation>
    </message>
    <message>
        <source>1 point: the high score!</source>
        <translation>1 point&#xa0;: le record&#xa0;!</translation>
    </message>
    <message>
        <source>High score {0}</source>
        <translation>Record {0}</translation>
    </message>
    <message>
        <source>Uncover what matters most. The less you show, and the sooner it is named, the more points.</source>
        <translation>Découvrir ce qui compte le plus. Moins on en montre et plus tôt il est nommé, plus il y a de points.</translation>
    </message>
</context>
<context>
    <name>ClickMeWindow</name>
    <message>
        <source>ClickMe</source>
        <translation>ClickMe</translation>
    </message>
    <message>
        <source>Reading the drawings</source>
        <translation>Lecture des dessins</translation>
    </message>
    <message>
        <source>Rounds written to {0}: {1}</source>
        <translation>Manches écrites dans {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>New rounds: {0}, drawings in the file: {1}</source>
        <translation>Nouvelles manches&#xa0;: {0}, dessins dans le fichier&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Nothing to play with: choose other drawings</source>
        <translation>Rien à jouer&#xa0;: choisir d’autres dessins</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>What the recognizer takes it for</source>
        <translation>Ce que le reconnaisseur y voit</translation>
    </message>
    <message>
        <source>Help the AI recognize this drawing before time runs out</source>
        <translation>Aider l’IA à reconnaître ce dessin avant la fin du temps</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Comparison of two drawings</source>
        <translation>Comparaison de deux dessins</translation>
    </message>
    <message>
        <source>{0}: {1} % of its ink only here</source>
        <translation>{0}&#xa0;: {1}&#xa0;% de son encre seulement ici</translation>
    </message>
    <message>
        <source>{0}; coloured paper mattered more here</source>
        <translation>{0}&#xa0;; le papier coloré comptait plus ici</translation>
    </message>
    <message>
        <source>{0}: originality {1}, recognizability {2} %</source>
        <translation>{0}&#xa0;: originalité {1}, reconnaissabilité {2}&#xa0;%</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Drawing {0}</source>
        <translation>Dessin {0}</translation>
    </message>
    <message>
        <source>Back to all drawings</source>
        <translation>Retour à tous les dessins</translation>
    </message>
    <message>
        <source>Back to all drawings (Esc)</source>
        <translation>Retour à tous les dessins (Échap)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>{0} (key {1})</source>
        <translation>{0} (touche {1})</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>How many drawings at once</source>
        <translation>Nombre de dessins à la fois</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Draw a new set ({0})</source>
        <translation>Dessiner une nouvelle série ({0})</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop drawing; what is finished stays ({0})</source>
        <translation>Arrêter de dessiner&#xa0;; ce qui est fini reste ({0})</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>&amp;World</source>
        <translation>Mond&amp;e</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>É&amp;tapes</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>G&amp;raine</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>guidance {0}</source>
        <translation>guidage {0}</translation>
    </message>
    <message>
        <source>{0} drawings</source>
        <translation>{0} dessins</translation>
    </message>
    <message>
        <source>originality {0}</source>
        <translation>originalité {0}</translation>
    </message>
    <message>
        <source>recognizability {0} %</source>
        <translation>reconnaissabilité {0}&#xa0;%</translation>
    </message>
    <message>
        <source>95 % interval {0} to {1} %</source>
        <translation>intervalle à 95&#xa0;%&#xa0;: de {0} à {1}&#xa0;%</translation>
    </message>
    <message>
        <source>temperature {0}</source>
        <translation>température {0}</translation>
    </message>
    <message>
        <source>{0}: one drawing, recognizability {1} % at originality {2}.</source>
        <translation>{0}&#xa0;: un dessin, reconnaissabilité de {1}&#xa0;% à l’originalité {2}.</translation>
    </message>
    <message>
        <source>{0}: {1} drawings, recognizability from {2} % at originality {3} to {4} % at {5}.</source>
        <translation>{0}&#xa0;: {1} dessins, reconnaissabilité de {2}&#xa0;% à l’originalité {3}, de {4}&#xa0;% à l’originalité {5}.</translation>
    </message>
    <message>
        <source>Note on the curves</source>
        <translation>Remarque sur les courbes</translation>
    </message>
    <message>
        <source>Generalization curves</source>
        <translation>Courbes de généralisation</translation>
    </message>
    <message>
        <source>This layer&apos;s file cannot be read: {0}</source>
        <translation>Le fichier de ce calque est illisible&#xa0;: {0}</translation>
    </message>
    <message>
        <source>originality</source>
        <translation>originalité</translation>
    </message>
    <message>
        <source>recognizability</source>
        <translation>reconnaissabilité</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>fréquence</translation>
    </message>
    <message>
        <source>A generalization curve: how recognizable drawings still are as they grow more original. Each point is a bin of equally many drawings, with the 95 % interval of its mean.</source>
        <translation>Une courbe de généralisation&#xa0;: à quel point les dessins restent reconnaissables à mesure qu’ils deviennent plus originaux. Chaque point est une tranche d’un même nombre de dessins, avec l’intervalle à 95&#xa0;% de sa moyenne.</translation>
    </message>
    <message>
        <source>How often drawings of each drawer are how original, as a density.</source>
        <translation>La fréquence de chaque originalité dans les dessins de chacun, en densité.</translation>
    </message>
    <message>
        <source>This machine has no guidance to sweep over: its curve is that of the drawings it makes.</source>
        <translation>Cette machine n’a pas de guidage à balayer&#xa0;: sa courbe est celle des dessins qu’elle fait.</translation>
    </message>
    <message>
        <source>Sweep guidance to see the model&apos;s curves for this character.</source>
        <translation>Balayer le guidage pour voir les courbes de la machine pour ce caractère.</translation>
    </message>
    <message>
        <source>Draw a character first; then sweep guidance.</source>
        <translation>Dessiner d’abord un caractère&#xa0;; puis balayer le guidage.</translation>
    </message>
    <message>
        <source>{0} (here)</source>
        <translation>{0} (ici)</translation>
    </message>
    <message>
        <source>{0} (paper)</source>
        <translation>{0} (article)</translation>
    </message>
</context>
<context>
    <name>CurvesBar</name>
    <message>
        <source>This machine has no guidance to sweep over</source>
        <translation>Cette machine n’a pas de guidage à balayer</translation>
    </message>
    <message>
        <source>guidance {0}, {1} of {2}</source>
        <translation>guidage {0}, {1} sur {2}</translation>
    </message>
    <message>
        <source>sweep stopped, {0} of {1} scored</source>
        <translation>balayage arrêté, évalués&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>sweep done, {0} drawings scored</source>
        <translation>balayage fini, {0} dessins évalués</translation>
    </message>
    <message>
        <source>This character</source>
        <translation>Ce caractère</translation>
    </message>
    <message>
        <source>Only drawings of your drawing as it is now</source>
        <translation>Seulement les dessins d’après le vôtre tel qu’il est</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Every drawing in the gallery and every sweep of this document</source>
        <translation>Tous les dessins de la galerie et tous les balayages de ce document</translation>
    </message>
    <message>
        <source>Sweep guidance</source>
        <translation>Balayer le guidage</translation>
    </message>
    <message>
        <source>Have the model draw at guidance 0, 0.5, 1, 1.5 and 2, for the curves only: the gallery stays as it is</source>
        <translation>Faire dessiner la machine aux guidages 0, 0,5, 1, 1,5 et 2, pour les courbes seulement&#xa0;: la galerie reste telle quelle</translation>
    </message>
    <message>
        <source>Drawings at each guidance</source>
        <translation>Dessins pour chaque guidage</translation>
    </message>
    <message>
        <source> each</source>
        <translation>&#xa0;chacun</translation>
    </message>
    <message>
        <source>Drawings at each guidance: more make narrower intervals, and take longer</source>
        <translation>Dessins pour chaque guidage&#xa0;: plus il y en a, plus les intervalles sont étroits, et plus c’est long</translation>
    </message>
    <message>
        <source>Export curves</source>
        <translation>Exporter les courbes</translation>
    </message>
    <message>
        <source>Save the curves as a picture, in vectors or as numbers</source>
        <translation>Enregistrer les courbes en image, en vecteurs ou en nombres</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Vectors (SVG)…</source>
        <translation>Vecteurs (SVG)…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Nombres (CSV)…</translation>
    </message>
    <message>
        <source>Sweep over guidance</source>
        <translation>Balayage du guidage</translation>
    </message>
    <message>
        <source>Stop the sweep</source>
        <translation>Arrêter le balayage</translation>
    </message>
    <message>
        <source>Stop the sweep; what is scored stays (Esc)</source>
        <translation>Arrêter le balayage&#xa0;; ce qui est évalué reste (Échap)</translation>
    </message>
</context>
<context>
    <name>CurvesLayers</name>
    <message>
        <source>People&apos;s drawings that no machine here has learned from, scored like the drawings here, in ten bins; the band is the 95 % interval over characters or things.</source>
        <translation>Dessins de personnes dont aucune machine ici n’a appris, évalués comme les dessins d’ici, en dix classes&#xa0;; la bande est l’intervalle à 95&#xa0;% sur les caractères ou les objets.</translation>
    </message>
    <message>
        <source>Broken lines: curves of the paper (ICML 2023, figure 3b, and as rings the ends of those in figure 4), read off the plot, on Quick, Draw! with other critics than here.</source>
        <translation>Lignes brisées&#xa0;: courbes de l’article (ICML 2023, figure 3b, et en anneaux les bouts de celles de la figure 4), relevées sur l’image, sur Quick, Draw! avec d’autres juges qu’ici.</translation>
    </message>
    <message>
        <source>Thin lines: the curves of every machine here at its usual setting, over all characters or things that it has never seen.</source>
        <translation>Lignes fines&#xa0;: la courbe de chaque machine d’ici dans son réglage habituel, sur tous les caractères ou objets qu’elle n’a jamais vus.</translation>
    </message>
    <message>
        <source>Give the last few percent, where most drawings are, more room; the axis says where they are.</source>
        <translation>Donner plus de place aux derniers pour cent, où sont la plupart des dessins&#xa0;; l’axe dit où ils sont.</translation>
    </message>
</context>
<context>
    <name>CurvesSaving</name>
    <message>
        <source>Export curves</source>
        <translation>Exporter les courbes</translation>
    </message>
    <message>
        <source>Picture ({0})</source>
        <translation>Image ({0})</translation>
    </message>
    <message>
        <source>Vectors ({0})</source>
        <translation>Vecteurs ({0})</translation>
    </message>
    <message>
        <source>Numbers ({0})</source>
        <translation>Nombres ({0})</translation>
    </message>
    <message>
        <source>The curves could not be saved: {0}</source>
        <translation>Les courbes n’ont pas pu être enregistrées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>the log says more</source>
        <translation>le journal en dit plus</translation>
    </message>
</context>
<context>
    <name>DocumentController</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>it is kept as {0}</source>
        <translation>il est gardé sous {0}</translation>
    </message>
    <message>
        <source>Your unsaved drawing is back: {0}</source>
        <translation>Votre dessin non enregistré est de retour&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>DrawingCard</name>
    <message>
        <source>waits for scores</source>
        <translation>attend ses scores</translation>
    </message>
    <message>
        <source>being drawn</source>
        <translation>en cours de dessin</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>recognizable</source>
        <translation>reconnaissable</translation>
    </message>
</context>
<context>
    <name>DrawingList</name>
    <message>
        <source>Being drawn</source>
        <translation>En cours de dessin</translation>
    </message>
    <message>
        <source>originality {0}, recognizability {1} %</source>
        <translation>originalité {0}, reconnaissabilité {1}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Mouse wheel or + and - zoom, dragging moves, 0 shows all</source>
        <translation>Molette ou + et - pour zoomer, glisser pour déplacer, 0 pour tout voir</translation>
    </message>
</context>
<context>
    <name>EngineProcess</name>
    <message>
        <source>The engine stopped {0} times in a row</source>
        <translation>Le moteur s’est arrêté {0} fois de suite</translation>
    </message>
    <message>
        <source>try again, or look into the log</source>
        <translation>réessayer ou regarder le journal</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>{0} cannot be opened: {1}</source>
        <translation>{0} ne s’ouvre pas&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}</source>
        <translation>{0} est illisible&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>{0} ne peut pas être écrit&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <translation>{0} n’existe pas</translation>
    </message>
    <message>
        <source>{0} has a drawing that cannot be read: {1}</source>
        <translation>{0} a un dessin illisible&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} holds no Quick, Draw! drawings</source>
        <translation>Aucun dessin Quick, Draw! dans {0}</translation>
    </message>
    <message>
        <source>{0} holds no drawing that can be read</source>
        <translation>{0} ne contient aucun dessin lisible</translation>
    </message>
    <message>
        <source>{0} holds no drawings</source>
        <translation>{0} ne contient aucun dessin</translation>
    </message>
    <message>
        <source>{0} holds no examples</source>
        <translation>{0} ne contient aucun exemple</translation>
    </message>
    <message>
        <source>{0} holds no images</source>
        <translation>{0} ne contient aucune image</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder</source>
        <translation>{0} est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>{0} is a folder</source>
        <translation>{0} est un dossier</translation>
    </message>
    <message>
        <source>{0} is already there</source>
        <translation>{0} existe déjà</translation>
    </message>
    <message>
        <source>{0} is damaged or cut off</source>
        <translation>{0} est abîmé ou tronqué</translation>
    </message>
    <message>
        <source>{0} is damaged or not the file that its card describes</source>
        <translation>{0} est abîmé ou n’est pas le fichier que décrit sa fiche</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <translation>{0} est vide</translation>
    </message>
    <message>
        <source>{0} is neither CSV nor npz</source>
        <translation>{0} n’est ni CSV ni npz</translation>
    </message>
    <message>
        <source>{0} is not a file</source>
        <translation>{0} n’est pas un fichier</translation>
    </message>
    <message>
        <source>{0} is not a network that can be run</source>
        <translation>{0} n’est pas un réseau utilisable</translation>
    </message>
    <message>
        <source>{0} is not an image that can be read</source>
        <translation>{0} n’est pas une image lisible</translation>
    </message>
    <message>
        <source>{0} is not read: it is no text</source>
        <translation>{0} n’est pas lu&#xa0;: ce n’est pas du texte</translation>
    </message>
    <message>
        <source>{0} is not read: {1}</source>
        <translation>{0} n’est pas lu&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} is too large ({1} x {2} pixels)</source>
        <translation>{0} est trop grand ({1} x {2} pixels)</translation>
    </message>
    <message>
        <source>{0} is too large</source>
        <translation>{0} est trop grand</translation>
    </message>
    <message>
        <source>{0} is too small ({1} x {2} pixels)</source>
        <translation>{0} est trop petit ({1} x {2} pixels)</translation>
    </message>
    <message>
        <source>{0} may not be read</source>
        <translation>{0} ne peut pas être lu, faute de droits</translation>
    </message>
    <message>
        <source>{0} needs more memory than there is</source>
        <translation>{0} demande plus de mémoire qu’il n’y en a</translation>
    </message>
    <message>
        <source>{0} steps are out of range</source>
        <translation>Le nombre d’étapes {0} est hors limites</translation>
    </message>
    <message>
        <source>{0} variations cannot be drawn</source>
        <translation>{0} variations ne peuvent pas être dessinées</translation>
    </message>
    <message>
        <source>{0}: no ink stands out from the paper</source>
        <translation>{0}&#xa0;: aucune encre ne ressort du papier</translation>
    </message>
    <message>
        <source>{0}: the page is blank</source>
        <translation>{0}&#xa0;: la page est blanche</translation>
    </message>
    <message>
        <source>{0}: the picture is all ink</source>
        <translation>{0}&#xa0;: l’image n’est que de l’encre</translation>
    </message>
    <message>
        <source>{0}: too much ink for one drawing</source>
        <translation>{0}&#xa0;: trop d’encre pour un seul dessin</translation>
    </message>
    <message>
        <source>A model&apos;s card asks for unknown sampling: {0}</source>
        <translation>La fiche d’un modèle demande un échantillonnage inconnu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Drawing failed: {0}</source>
        <translation>Le dessin a échoué&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Explaining failed: {0}</source>
        <translation>L’explication a échoué&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Guessing failed: {0}</source>
        <translation>La reconnaissance a échoué&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Guidance {0} is out of range</source>
        <translation>Le guidage {0} est hors limites</translation>
    </message>
    <message>
        <source>Index {0} is out of range</source>
        <translation>L’indice {0} est hors limites</translation>
    </message>
    <message>
        <source>Originality {0} is out of range</source>
        <translation>L’originalité {0} est hors limites</translation>
    </message>
    <message>
        <source>Scoring failed: {0}</source>
        <translation>L’évaluation a échoué&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Seed {0} is out of range</source>
        <translation>La graine {0} est hors limites</translation>
    </message>
    <message>
        <source>Temperature {0} is out of range</source>
        <translation>La température {0} est hors limites</translation>
    </message>
    <message>
        <source>There is no world {0}</source>
        <translation>Il n’y a pas de monde {0}</translation>
    </message>
    <message>
        <source>This engine&apos;s critics know {0}</source>
        <translation>Les juges d’ici connaissent {0}</translation>
    </message>
    <message>
        <source>What tells worlds apart in {0} cannot be read</source>
        <translation>Ce qui distingue les mondes ne peut pas être lu dans {0}</translation>
    </message>
    <message>
        <source>The card {0} does not describe {1}</source>
        <translation>La fiche {0} ne décrit pas {1}</translation>
    </message>
    <message>
        <source>The engine failed: {0}</source>
        <translation>Le moteur a échoué&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The export failed: {0}</source>
        <translation>L’export a échoué&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The figures of people&apos;s drawings cannot be read: {0}</source>
        <translation>Les chiffres des dessins de personnes sont illisibles&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The foils came without their drawings</source>
        <translation>Les caractères de comparaison sont arrivés sans leurs dessins</translation>
    </message>
    <message>
        <source>The foils in {0} cannot be read</source>
        <translation>Les caractères de comparaison dans {0} sont illisibles</translation>
    </message>
    <message>
        <source>The model {0} is not installed in {1}</source>
        <translation>Le modèle {0} n’est pas installé dans {1}</translation>
    </message>
    <message>
        <source>The recipe in this picture cannot be used: {0}</source>
        <translation>La recette dans cette image est inutilisable&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The recognizer has no map {0}</source>
        <translation>Le reconnaisseur n’a pas de carte {0}</translation>
    </message>
    <message>
        <source>There are no fonts on this machine to write a PDF with</source>
        <translation>Il n’y a pas de police sur cet ordinateur pour écrire un PDF</translation>
    </message>
    <message>
        <source>There is no backend {0}</source>
        <translation>Il n’y a pas de moteur de calcul {0}</translation>
    </message>
    <message>
        <source>There is no finished drawing to report on</source>
        <translation>Il n’y a pas de dessin fini pour un rapport</translation>
    </message>
    <message>
        <source>There is no ink to start from</source>
        <translation>Il n’y a pas d’encre d’où partir</translation>
    </message>
    <message>
        <source>There is no solver {0}</source>
        <translation>Il n’y a pas de solveur {0}</translation>
    </message>
    <message>
        <source>There is not enough memory for this export</source>
        <translation>Il n’y a pas assez de mémoire pour cet export</translation>
    </message>
    <message>
        <source>This engine only draws and judges</source>
        <translation>Ce moteur ne fait que dessiner et juger</translation>
    </message>
    <message>
        <source>This picture holds no recipe</source>
        <translation>Cette image ne contient pas de recette</translation>
    </message>
    <message>
        <source>Unknown family {0}</source>
        <translation>Famille {0} inconnue</translation>
    </message>
    <message>
        <source>no ink stands out from the paper</source>
        <translation>aucune encre ne ressort du papier</translation>
    </message>
    <message>
        <source>the page is blank</source>
        <translation>la page est blanche</translation>
    </message>
    <message>
        <source>the picture is all ink</source>
        <translation>l’image n’est que de l’encre</translation>
    </message>
    <message>
        <source>too much ink for one drawing</source>
        <translation>trop d’encre pour un seul dessin</translation>
    </message>
    <message>
        <source>torch and captum are not installed</source>
        <translation>torch et captum ne sont pas installés</translation>
    </message>
    <message>
        <source>torch is not installed</source>
        <translation>torch n’est pas installé</translation>
    </message>
    <message>
        <source>a drawing needs at least {0} pixels</source>
        <translation>il faut au moins {0} pixels pour un dessin</translation>
    </message>
    <message>
        <source>ask for one or more</source>
        <translation>en demander un ou plus</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>vérifier ses droits d’accès</translation>
    </message>
    <message>
        <source>check name and permissions</source>
        <translation>vérifier le nom et les droits d’accès</translation>
    </message>
    <message>
        <source>check the file</source>
        <translation>vérifier le fichier</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>vérifier le nom</translation>
    </message>
    <message>
        <source>check the permissions of the file</source>
        <translation>vérifier les droits d’accès du fichier</translation>
    </message>
    <message>
        <source>choose a file that Otherhand saved</source>
        <translation>choisir un fichier enregistré par Otherhand</translation>
    </message>
    <message>
        <source>choose a smaller size, or fewer drawings</source>
        <translation>choisir une taille plus petite ou moins de dessins</translation>
    </message>
    <message>
        <source>choose another folder with --out</source>
        <translation>choisir un autre dossier avec --out</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisir un autre nom</translation>
    </message>
    <message>
        <source>choose another name, or allow to replace it</source>
        <translation>choisir un autre nom ou permettre de le remplacer</translation>
    </message>
    <message>
        <source>choose one of {0}</source>
        <translation>choisir parmi {0}</translation>
    </message>
    <message>
        <source>choose onnx or torch</source>
        <translation>choisir onnx ou torch</translation>
    </message>
    <message>
        <source>choose {0} to {1}</source>
        <translation>choisir de {0} à {1}</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>fermer d’autres programmes</translation>
    </message>
    <message>
        <source>cut out one character on plain paper</source>
        <translation>découper un seul caractère sur papier uni</translation>
    </message>
    <message>
        <source>draw something first</source>
        <translation>dessiner d’abord quelque chose</translation>
    </message>
    <message>
        <source>drop a picture that Otherhand exported, or open it as a drawing</source>
        <translation>déposer une image exportée par Otherhand, ou l’ouvrir comme dessin</translation>
    </message>
    <message>
        <source>end the name with .csv or .npz</source>
        <translation>terminer le nom par .csv ou .npz</translation>
    </message>
    <message>
        <source>files that end in {0} count</source>
        <translation>seuls comptent les fichiers en {0}</translation>
    </message>
    <message>
        <source>free some space, or choose another folder</source>
        <translation>libérer de la place ou choisir un autre dossier</translation>
    </message>
    <message>
        <source>free some space, or choose another folder with --out</source>
        <translation>libérer de la place ou choisir un autre dossier avec --out</translation>
    </message>
    <message>
        <source>give a .csv or .npz file of click maps</source>
        <translation>donner un fichier .csv ou .npz de cartes de clics</translation>
    </message>
    <message>
        <source>give a folder of images, or a Quick, Draw! file ({0})</source>
        <translation>donner un dossier d’images ou un fichier Quick, Draw! ({0})</translation>
    </message>
    <message>
        <source>give a simplified or raw .ndjson file of the Quick, Draw! data set</source>
        <translation>donner un fichier .ndjson du jeu de données Quick, Draw!, simplifié ou brut</translation>
    </message>
    <message>
        <source>give an image file, such as a PNG or a JPEG</source>
        <translation>donner un fichier image, comme un PNG ou un JPEG</translation>
    </message>
    <message>
        <source>install Otherhand again</source>
        <translation>réinstaller Otherhand</translation>
    </message>
    <message>
        <source>install one, or write a web page</source>
        <translation>en installer une, ou écrire une page web</translation>
    </message>
    <message>
        <source>install the models again</source>
        <translation>réinstaller les modèles</translation>
    </message>
    <message>
        <source>install the program again</source>
        <translation>réinstaller le programme</translation>
    </message>
    <message>
        <source>install the program again, or give the folder that holds the models</source>
        <translation>réinstaller le programme ou indiquer le dossier des modèles</translation>
    </message>
    <message>
        <source>look whether each image shows one character</source>
        <translation>regarder si chaque image montre un seul caractère</translation>
    </message>
    <message>
        <source>make it smaller: at most {0} pixels a side and {1} million in all</source>
        <translation>la réduire&#xa0;: au plus {0} pixels de côté et {1} millions en tout</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>pas {0}</translation>
    </message>
    <message>
        <source>open one with a recognizer</source>
        <translation>en ouvrir un avec un reconnaisseur</translation>
    </message>
    <message>
        <source>pip install &apos;otherhand[torch]&apos;</source>
        <translation>pip install otherhand[torch]</translation>
    </message>
    <message>
        <source>save it as PNG, JPEG, WebP, GIF, BMP or TIFF</source>
        <translation>l’enregistrer en PNG, JPEG, WebP, GIF, BMP ou TIFF</translation>
    </message>
    <message>
        <source>save or download it again</source>
        <translation>l’enregistrer ou le télécharger à nouveau</translation>
    </message>
    <message>
        <source>the ink must be clearly darker or lighter than its paper</source>
        <translation>l’encre doit être nettement plus foncée ou plus claire que le papier</translation>
    </message>
    <message>
        <source>the log has the details</source>
        <translation>le journal donne les détails</translation>
    </message>
    <message>
        <source>the log says more</source>
        <translation>le journal en dit plus</translation>
    </message>
    <message>
        <source>this engine draws with {0}</source>
        <translation>ce moteur dessine avec {0}</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>mettre à jour le programme</translation>
    </message>
    <message>
        <source>wait until one is drawn</source>
        <translation>attendre qu’il y en ait un</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Enlarged drawing</source>
        <translation>Dessin agrandi</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Back to all drawings (Esc)</source>
        <translation>Retour à tous les dessins (Échap)</translation>
    </message>
    <message>
        <source>Previous drawing (Left)</source>
        <translation>Dessin précédent (Gauche)</translation>
    </message>
    <message>
        <source>Next drawing (Right)</source>
        <translation>Dessin suivant (Droite)</translation>
    </message>
    <message>
        <source>Favourite (F)</source>
        <translation>Favori (F)</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Dans ce genre</translation>
    </message>
    <message>
        <source>Make this drawing your character, and draw it again (M)</source>
        <translation>Faire de ce dessin votre caractère et le redessiner (M)</translation>
    </message>
    <message>
        <source>Your drawing below</source>
        <translation>Votre dessin dessous</translation>
    </message>
    <message>
        <source>Show the drawing that this one was drawn after, faintly (G)</source>
        <translation>Montrer en pâle le dessin d’après lequel celui-ci est fait (G)</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Pas encore de scores</translation>
    </message>
    <message>
        <source>originality {0}, recognizability {1} %</source>
        <translation>originalité {0}, reconnaissabilité {1}&#xa0;%</translation>
    </message>
    <message>
        <source>by your own hand</source>
        <translation>de votre main</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 étape</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} étapes</translation>
    </message>
    <message>
        <source>seed {0}, drawing {1}</source>
        <translation>graine {0}, dessin {1}</translation>
    </message>
    <message>
        <source>{0}, asked for originality {1}</source>
        <translation>{0}, originalité voulue {1}</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Begin with this character</source>
        <translation>Commencer avec ce caractère</translation>
    </message>
    <message>
        <source>Begin with this sketch</source>
        <translation>Commencer par ce croquis</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Comet</source>
        <translation>Comète</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Fourche</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Hook and ring</source>
        <translation>Crochet et anneau</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Knot</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Lantern</source>
        <translation>Lanterne</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>Roseau</translation>
    </message>
    <message>
        <source>Sail</source>
        <translation>Voile</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Bateau</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Tasse</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Fleur</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation>Champignon</translation>
    </message>
    <message>
        <source>Snail</source>
        <translation>Escargot</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Parapluie</translation>
    </message>
</context>
<context>
    <name>ExamplesPage</name>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Things, sketched for Otherhand: they are drawn again by machines that know things.</source>
        <translation>Des objets, croqués pour Otherhand&#xa0;: des machines qui connaissent les objets les redessinent.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Commencer avec un exemple</translation>
    </message>
    <message>
        <source>Characters of no script, invented for Otherhand. Choose one, and see how others would draw it.</source>
        <translation>Des caractères d’aucune écriture, inventés pour Otherhand. En choisir un et voir comment d’autres le dessineraient.</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Tai&amp;lle</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>&amp;Selected ({0})</source>
        <translation>&amp;Sélection ({0})</translation>
    </message>
    <message>
        <source>Fa&amp;vourites ({0})</source>
        <translation>Fa&amp;voris ({0})</translation>
    </message>
    <message>
        <source>&amp;All ({0})</source>
        <translation>&amp;Tous ({0})</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>Images PNG</translation>
    </message>
    <message>
        <source>SVG curves</source>
        <translation>Courbes SVG</translation>
    </message>
    <message>
        <source>PDF sheet</source>
        <translation>Planche PDF</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Report (web page)</source>
        <translation>Rapport (page web)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Rapport (PDF)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Taille en pixels</translation>
    </message>
    <message>
        <source> px</source>
        <translation>&#xa0;px</translation>
    </message>
    <message>
        <source>Length of the longer side, {0} to {1} pixels</source>
        <translation>Longueur du plus grand côté, de {0} à {1} pixels</translation>
    </message>
    <message>
        <source>&amp;White</source>
        <translation>&amp;Blanc</translation>
    </message>
    <message>
        <source>&amp;Transparent</source>
        <translation>Trans&amp;parent</translation>
    </message>
    <message>
        <source>One picture for each drawing. Drop one on the page to go on from it.</source>
        <translation>Une image par dessin. La déposer sur la page pour repartir de là.</translation>
    </message>
    <message>
        <source>One file for each drawing, every stroke a path.</source>
        <translation>Un fichier par dessin, chaque trait est un chemin.</translation>
    </message>
    <message>
        <source>Pages to print, sharp at any size.</source>
        <translation>Des pages à imprimer, nettes à toute taille.</translation>
    </message>
    <message>
        <source>One picture of up to 399 drawings with their scores.</source>
        <translation>Une image de 399 dessins au plus, avec leurs scores.</translation>
    </message>
    <message>
        <source>A folder for each character: pictures, a table of seeds and scores, arrays.</source>
        <translation>Un dossier par caractère&#xa0;: images, tableau des graines et des scores, tableaux numériques.</translation>
    </message>
    <message>
        <source>All about one character: drawings, plane, curves, importance and recipe.</source>
        <translation>Tout sur un caractère&#xa0;: dessins, plan, courbes, importance et recette.</translation>
    </message>
    <message>
        <source>All about one character, as pages to print.</source>
        <translation>Tout sur un caractère, en pages à imprimer.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dessin</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There are no drawings to export yet.</source>
        <translation>Il n’y a pas encore de dessin à exporter.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview of the export</source>
        <translation>Aperçu de l’export</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Parco&amp;urir…</translation>
    </message>
    <message>
        <source>&amp;Replace what is there</source>
        <translation>&amp;Remplacer ce qui s’y trouve</translation>
    </message>
    <message>
        <source>W&amp;here to</source>
        <translation>&amp;Destination</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
</context>
<context>
    <name>FamiliesHead</name>
    <message>
        <source>Your character</source>
        <translation>Votre caractère</translation>
    </message>
    <message>
        <source>Draw a character first.</source>
        <translation>Dessiner d’abord un caractère.</translation>
    </message>
    <message>
        <source>The rows are of another drawing than the one on the page now.</source>
        <translation>Les rangées sont d’un autre dessin que celui qui est sur la page.</translation>
    </message>
    <message>
        <source>The same character and the same seeds, a row for each machine. What they draw is in the gallery and on the plane as well: select, pin and export it like everything else.</source>
        <translation>Le même caractère et les mêmes graines, une rangée par machine. Ce qu’elles dessinent est aussi dans la galerie et sur le plan&#xa0;: cela se sélectionne, s’épingle et s’exporte comme tout le reste.</translation>
    </message>
    <message>
        <source>{0} of {1} drawings</source>
        <translation>dessins&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Drawings by each machine</source>
        <translation>Dessins de chaque machine</translation>
    </message>
    <message>
        <source> each</source>
        <translation>&#xa0;chacune</translation>
    </message>
    <message>
        <source>How many drawings each machine makes</source>
        <translation>Combien de dessins fait chaque machine</translation>
    </message>
    <message>
        <source>&amp;Draw side by side</source>
        <translation>&amp;Dessiner côte à côte</translation>
    </message>
    <message>
        <source>Each machine draws your character, of the same seeds</source>
        <translation>Chaque machine dessine votre caractère, avec les mêmes graines</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop drawing; what is finished stays</source>
        <translation>Arrêter de dessiner&#xa0;; ce qui est fini reste</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>FamiliesWindow</name>
    <message>
        <source>Families side by side</source>
        <translation>Familles côte à côte</translation>
    </message>
    <message>
        <source>A row of drawings by each machine</source>
        <translation>Une rangée de dessins par machine</translation>
    </message>
    <message>
        <source>Not installed here: {0}</source>
        <translation>Pas installé ici&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>CFGDM, live</source>
        <translation>CFGDM, direct</translation>
    </message>
    <message>
        <source>Guided diffusion (CFGDM)</source>
        <translation>Diffusion guidée (CFGDM)</translation>
    </message>
    <message>
        <source>Live diffusion (CFGDM)</source>
        <translation>Diffusion en direct (CFGDM)</translation>
    </message>
    <message>
        <source>Plain diffusion (DDPM)</source>
        <translation>Diffusion simple (DDPM)</translation>
    </message>
    <message>
        <source>Few-shot diffusion (FSDM)</source>
        <translation>Diffusion few-shot (FSDM)</translation>
    </message>
    <message>
        <source>Neural statistician (VAE-NS)</source>
        <translation>Statisticien neuronal (VAE-NS)</translation>
    </message>
    <message>
        <source>Spatial transformer (VAE-STN)</source>
        <translation>Transformeur spatial (VAE-STN)</translation>
    </message>
    <message>
        <source>Adversarial, U-Net (DA-GAN-UN)</source>
        <translation>Antagoniste, U-Net (DA-GAN-UN)</translation>
    </message>
    <message>
        <source>Adversarial, ResNet (DA-GAN-RN)</source>
        <translation>Antagoniste, ResNet (DA-GAN-RN)</translation>
    </message>
    <message>
        <source>Your hand</source>
        <translation>Votre main</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>FamilyRowView</name>
    <message>
        <source>Drawings by {0}</source>
        <translation>Dessins de {0}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>being drawn</source>
        <translation>en cours de dessin</translation>
    </message>
    <message>
        <source>gone from the gallery</source>
        <translation>plus dans la galerie</translation>
    </message>
    <message>
        <source>stopped before it began</source>
        <translation>arrêtée avant de commencer</translation>
    </message>
    <message>
        <source>original {0}
recognizable {1} %</source>
        <translation>original {0}
reconnaissable {1}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Originality</source>
        <translation>Originalité</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Diversité</translation>
    </message>
    <message>
        <source>Recognizability, %</source>
        <translation>Reconnaissabilité,&#xa0;%</translation>
    </message>
    <message>
        <source>Diversity (paper)</source>
        <translation>Diversité (article)</translation>
    </message>
    <message>
        <source>Recognizability, % (paper)</source>
        <translation>Reconnaissabilité,&#xa0;% (article)</translation>
    </message>
    <message>
        <source>guidance {0}</source>
        <translation>guidage {0}</translation>
    </message>
    <message>
        <source>temperature {0}</source>
        <translation>température {0}</translation>
    </message>
    <message>
        <source>Means over characters or things that no machine here has learned from, with 95 % intervals; one drawing of each is the exemplar, and recognizability is what the window would show of the others. The paper&apos;s values are read off its figure 2; it measured with other critics among other foils, and gives no originality.</source>
        <translation>Moyennes sur des caractères ou objets dont aucune machine ici n’a appris, avec intervalles à 95&#xa0;%&#xa0;; un dessin de chacun est le modèle, et la reconnaissabilité est celle que la fenêtre montrerait des autres. Les valeurs de l’article sont relevées sur sa figure 2&#xa0;; il a mesuré avec d’autres juges parmi d’autres caractères, et ne donne pas d’originalité.</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Qui dessine</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>{0}, from</source>
        <translation>{0}, de</translation>
    </message>
    <message>
        <source>{0}, to</source>
        <translation>{0}, à</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy the tables, with tabs between the cells: for a spreadsheet</source>
        <translation>Copier les tableaux, avec des tabulations entre les cases&#xa0;: pour un tableur</translation>
    </message>
    <message>
        <source>The files with the figures cannot be read.</source>
        <translation>Les fichiers des chiffres ne peuvent pas être lus.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>ouverture de {0}</translation>
    </message>
    <message>
        <source>Otherhand documents ({0})</source>
        <translation>Documents Otherhand ({0})</translation>
    </message>
    <message>
        <source>“{0}” was changed by another program. Replace it?</source>
        <translation>«&#xa0;{0}&#xa0;» a été modifié par un autre programme. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Your own drawings</source>
        <translation>Vos dessins</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variations</translation>
    </message>
    <message>
        <source>By your own hand</source>
        <translation>De votre main</translation>
    </message>
    <message>
        <source>By other hands</source>
        <translation>D’autres mains</translation>
    </message>
    <message>
        <source>No drawing passes the filters.</source>
        <translation>Aucun dessin ne passe les filtres.</translation>
    </message>
    <message>
        <source>Variations of your character appear here.</source>
        <translation>Les variations de votre caractère apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>GalleryActions</name>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Dans ce genre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>Copier en SVG</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>1 drawing</source>
        <translation>1 dessin</translation>
    </message>
    <message>
        <source>{0} drawings</source>
        <translation>{0} dessins</translation>
    </message>
    <message>
        <source>{0} of {1} drawings</source>
        <translation>dessins&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>0 of 1 drawing</source>
        <translation>0 dessin sur 1</translation>
    </message>
    <message>
        <source>{0}, {1} selected</source>
        <translation>{0}, {1} en sélection</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Draw as many again, from further seeds</source>
        <translation>En dessiner autant de plus, avec d’autres graines</translation>
    </message>
    <message>
        <source>Clear others</source>
        <translation>Effacer les autres</translation>
    </message>
    <message>
        <source>Delete all but favourites and your own drawings (can be undone)</source>
        <translation>Supprimer tout sauf les favoris et vos dessins (peut être annulé)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Ce qui vient d’abord</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Dans l’ordre du dessin</translation>
    </message>
    <message>
        <source>Most original</source>
        <translation>Les plus originaux</translation>
    </message>
    <message>
        <source>Least original</source>
        <translation>Les moins originaux</translation>
    </message>
    <message>
        <source>Most recognizable</source>
        <translation>Les plus reconnaissables</translation>
    </message>
    <message>
        <source>Least recognizable</source>
        <translation>Les moins reconnaissables</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Show the drawings of one model only</source>
        <translation>Ne montrer que les dessins d’un modèle</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tout modèle</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Favoris seulement</translation>
    </message>
    <message>
        <source>Show favourites only</source>
        <translation>Ne montrer que les favoris</translation>
    </message>
    <message>
        <source>Originality</source>
        <translation>Originalité</translation>
    </message>
    <message>
        <source>Originality is how far a drawing is from yours; another person&apos;s is at about 0.55</source>
        <translation>L’originalité dit à quelle distance un dessin est du vôtre&#xa0;; celui d’une autre personne est à environ 0,55</translation>
    </message>
    <message>
        <source>Recognizability</source>
        <translation>Reconnaissabilité</translation>
    </message>
    <message>
        <source>Recognizability is the chance that a drawing is taken for your character among 20</source>
        <translation>La reconnaissabilité est la probabilité qu’un dessin soit pris pour votre caractère parmi 20</translation>
    </message>
    <message>
        <source>Size of the drawings</source>
        <translation>Taille des dessins</translation>
    </message>
    <message>
        <source>Size of the drawings (Ctrl and mouse wheel)</source>
        <translation>Taille des dessins (Ctrl et molette)</translation>
    </message>
</context>
<context>
    <name>GuessStrip</name>
    <message>
        <source>What the recognizer sees</source>
        <translation>Ce que voit le reconnaisseur</translation>
    </message>
    <message>
        <source>Its first guesses among twenty characters, seeing only what you uncovered</source>
        <translation>Ses premières réponses parmi vingt caractères, en ne voyant que ce qui est découvert</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>N°&#xa0;{0}</translation>
    </message>
    <message>
        <source>First guess {0} % likely</source>
        <translation>Première réponse probable à {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Your drawing is guess number {0}</source>
        <translation>Votre dessin est sa réponse n°&#xa0;{0}</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Close these first steps</source>
        <translation>Fermer ces premiers pas</translation>
    </message>
    <message>
        <source>Draw a character</source>
        <translation>Dessiner un caractère</translation>
    </message>
    <message>
        <source>Any mark you like, with mouse, pen or finger. Or begin with one of the examples.</source>
        <translation>N’importe quel signe, à la souris, au stylet ou au doigt. Ou commencer avec un exemple.</translation>
    </message>
    <message>
        <source>Watch others draw it</source>
        <translation>Voir d’autres le dessiner</translation>
    </message>
    <message>
        <source>Lift the pen, and other hands draw it too. Each drawing is also a point on the plane.</source>
        <translation>Lever le stylo, et d’autres mains le dessinent aussi. Chaque dessin est également un point du plan.</translation>
    </message>
    <message>
        <source>Keep and export</source>
        <translation>Garder et exporter</translation>
    </message>
    <message>
        <source>Give a star to those you like, and take them along as PNG, SVG or PDF.</source>
        <translation>Donner une étoile à ceux qui plaisent et les emporter en PNG, SVG ou PDF.</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>The image</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>The image could not be read: {0}</source>
        <translation>L’image n’a pas pu être lue&#xa0;: {0}</translation>
    </message>
    <message>
        <source>save it as PNG and try again</source>
        <translation>l’enregistrer en PNG et réessayer</translation>
    </message>
</context>
<context>
    <name>ImportanceBar</name>
    <message>
        <source>What mattered</source>
        <translation>Ce qui a compté</translation>
    </message>
    <message>
        <source>Note on the maps</source>
        <translation>Remarque sur les cartes</translation>
    </message>
    <message>
        <source>Show what &amp;mattered</source>
        <translation>&amp;Montrer ce qui a compté</translation>
    </message>
    <message>
        <source>Show over every drawing which parts of it mattered ({0})</source>
        <translation>Montrer sur chaque dessin ce qui en a compté ({0})</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Coloured paper</source>
        <translation>Papier coloré</translation>
    </message>
    <message>
        <source>Coloured strokes</source>
        <translation>Traits colorés</translation>
    </message>
    <message>
        <source>Colours on the paper around the ink, or on the strokes themselves</source>
        <translation>Couleurs sur le papier autour de l’encre, ou sur les traits mêmes</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>how strong the colours on the paper are, in percent</source>
        <translation>la force des couleurs sur le papier, en pour cent</translation>
    </message>
    <message>
        <source>Export maps</source>
        <translation>Exporter les cartes</translation>
    </message>
    <message>
        <source>Save maps as pictures (PNG), drawings (SVG) or numbers (npz)</source>
        <translation>Enregistrer les cartes en images (PNG), dessins (SVG) ou nombres (npz)</translation>
    </message>
    <message>
        <source>Map of your drawing…</source>
        <translation>Carte de votre dessin…</translation>
    </message>
    <message>
        <source>The mean over its variations</source>
        <translation>La moyenne sur ses variations</translation>
    </message>
    <message>
        <source>Maps of the selected drawings…</source>
        <translation>Cartes des dessins sélectionnés…</translation>
    </message>
</context>
<context>
    <name>ImportanceLegend</name>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>mattered most</source>
        <translation>essentiel</translation>
    </message>
    <message>
        <source>Each drawing is measured by itself: the right end is its most important place, the left end none. So colours of two drawings tell where, not how much, each of them relied on its ink.</source>
        <translation>Chaque dessin est mesuré pour lui-même&#xa0;: le bout droit est son endroit le plus important, le bout gauche rien. Les couleurs de deux dessins disent donc où, et non combien, chacun s’est appuyé sur son encre.</translation>
    </message>
    <message>
        <source>Colours from ignored to mattered most</source>
        <translation>Couleurs, d’ignoré à essentiel</translation>
    </message>
</context>
<context>
    <name>ImportanceNote</name>
    <message>
        <source>No map: {0}</source>
        <translation>Pas de carte&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The recognizer is being asked, drawing by drawing</source>
        <translation>Le reconnaisseur est interrogé, dessin par dessin</translation>
    </message>
    <message>
        <source>Maps come with the next variations</source>
        <translation>Les cartes viennent avec les prochaines variations</translation>
    </message>
    <message>
        <source>Live drawings have only the recognizer&apos;s maps</source>
        <translation>Les dessins en direct n’ont que les cartes du reconnaisseur</translation>
    </message>
    <message>
        <source>Drawn carefully, they have maps of the machine too</source>
        <translation>Dessinés avec soin, ils ont aussi les cartes de la machine</translation>
    </message>
    <message>
        <source>Nobody has clicked on your drawing yet</source>
        <translation>Personne n’a encore cliqué sur votre dessin</translation>
    </message>
    <message>
        <source>Clicks come from the game ClickMe</source>
        <translation>Les clics viennent du jeu ClickMe</translation>
    </message>
    <message>
        <source>Computing 1 map…</source>
        <translation>Calcul de 1 carte…</translation>
    </message>
    <message>
        <source>Computing {0} maps…</source>
        <translation>Calcul de {0} cartes…</translation>
    </message>
    <message>
        <source>The drawing has no such map</source>
        <translation>Le dessin n’a pas cette carte</translation>
    </message>
    <message>
        <source>1 of {0} drawings has no such map</source>
        <translation>1 dessin sur {0} n’a pas cette carte</translation>
    </message>
    <message>
        <source>{0} of {1} drawings have no such map</source>
        <translation>{0} dessins sur {1} n’ont pas cette carte</translation>
    </message>
</context>
<context>
    <name>ImportanceSaving</name>
    <message>
        <source>There is no map of your drawing yet</source>
        <translation>Il n’y a pas encore de carte de votre dessin</translation>
    </message>
    <message>
        <source>draw variations first</source>
        <translation>dessiner d’abord des variations</translation>
    </message>
    <message>
        <source>exemplar</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>None of the selected drawings has this map</source>
        <translation>Aucun des dessins sélectionnés n’a cette carte</translation>
    </message>
    <message>
        <source>choose another map, or other drawings</source>
        <translation>choisir une autre carte ou d’autres dessins</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dessin</translation>
    </message>
    <message>
        <source>Save maps</source>
        <translation>Enregistrer les cartes</translation>
    </message>
    <message>
        <source>Picture ({0})</source>
        <translation>Image ({0})</translation>
    </message>
    <message>
        <source>Drawing ({0})</source>
        <translation>Dessin ({0})</translation>
    </message>
    <message>
        <source>Numbers ({0})</source>
        <translation>Nombres ({0})</translation>
    </message>
    <message>
        <source>The maps could not be saved: {0}</source>
        <translation>Les cartes n’ont pas pu être enregistrées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>the log says more</source>
        <translation>le journal en dit plus</translation>
    </message>
</context>
<context>
    <name>ImportanceWords</name>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Guided score</source>
        <translation>Score guidé</translation>
    </message>
    <message>
        <source>Occlusion (recognizer)</source>
        <translation>Occlusion (reconnaisseur)</translation>
    </message>
    <message>
        <source>Integrated gradients (recognizer)</source>
        <translation>Gradients intégrés (reconnaisseur)</translation>
    </message>
    <message>
        <source>Occlusion by Captum (recognizer)</source>
        <translation>Occlusion par Captum (reconnaisseur)</translation>
    </message>
    <message>
        <source>Clicks (people)</source>
        <translation>Clics (personnes)</translation>
    </message>
    <message>
        <source>Where your drawing changed what the machine drew: how far its two guesses lay apart</source>
        <translation>Où votre dessin a changé ce que la machine a dessiné&#xa0;: l’écart entre ses deux estimations</translation>
    </message>
    <message>
        <source>How strongly the guided machine pushed each place while it drew, with your drawing or not</source>
        <translation>Avec quelle force la machine guidée a poussé chaque endroit en dessinant, avec votre dessin ou sans</translation>
    </message>
    <message>
        <source>Which ink the recognizer needs: how much surer it is of your character with it than without</source>
        <translation>L’encre dont le reconnaisseur a besoin&#xa0;: de combien il est plus sûr de votre caractère avec elle que sans</translation>
    </message>
    <message>
        <source>Which ink the recognizer adds up to your character, on the way from blank paper to the drawing</source>
        <translation>L’encre que le reconnaisseur additionne pour trouver votre caractère, du papier blanc au dessin</translation>
    </message>
    <message>
        <source>Which ink the recognizer needs, as the library Captum measures it by hiding small patches</source>
        <translation>L’encre dont le reconnaisseur a besoin, mesurée par la bibliothèque Captum en cachant de petits morceaux</translation>
    </message>
    <message>
        <source>Where people uncovered the drawing first and most, for the recognizer to see</source>
        <translation>Où des personnes ont découvert le dessin d’abord et le plus, pour le montrer au reconnaisseur</translation>
    </message>
    <message>
        <source>No map before the drawing is finished</source>
        <translation>Pas de carte avant que le dessin soit fini</translation>
    </message>
    <message>
        <source>Nobody has clicked on this drawing yet</source>
        <translation>Personne n’a encore cliqué sur ce dessin</translation>
    </message>
    <message>
        <source>The recognizer is being asked</source>
        <translation>Le reconnaisseur est interrogé</translation>
    </message>
    <message>
        <source>The recognizer gave no map</source>
        <translation>Le reconnaisseur n’a pas donné de carte</translation>
    </message>
    <message>
        <source>No such map of a drawing by hand: it tells of the machine</source>
        <translation>Pas cette carte pour un dessin à la main&#xa0;: elle parle de la machine</translation>
    </message>
    <message>
        <source>No such map without guidance</source>
        <translation>Pas cette carte sans guidage</translation>
    </message>
    <message>
        <source>This drawing was kept without its map</source>
        <translation>Ce dessin a été gardé sans sa carte</translation>
    </message>
</context>
<context>
    <name>KeyboardPen</name>
    <message>
        <source>Arrow keys move the pen, Space puts it down, Enter lifts it</source>
        <translation>Les flèches déplacent le stylo, Espace le pose, Entrée le lève</translation>
    </message>
    <message>
        <source>Pen up</source>
        <translation>Stylo levé</translation>
    </message>
    <message>
        <source>Pen down, {0}</source>
        <translation>Stylo posé, {0}</translation>
    </message>
    <message>
        <source>Stroke given up</source>
        <translation>Trait abandonné</translation>
    </message>
    <message>
        <source>{0} % across, {1} % down</source>
        <translation>{0}&#xa0;% vers la droite, {1}&#xa0;% vers le bas</translation>
    </message>
</context>
<context>
    <name>Knob</name>
    <message>
        <source>guidance {0}</source>
        <translation>guidage {0}</translation>
    </message>
    <message>
        <source>temperature {0}</source>
        <translation>température {0}</translation>
    </message>
</context>
<context>
    <name>Knobs</name>
    <message>
        <source>&amp;Guidance</source>
        <translation>&amp;Guidage</translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation>Tem&amp;pérature</translation>
    </message>
    <message>
        <source>as people draw</source>
        <translation>comme les gens dessinent</translation>
    </message>
    <message>
        <source>Each drawing is as far from yours as some person&apos;s would be</source>
        <translation>Chaque dessin est aussi loin du vôtre que le serait celui d’une personne</translation>
    </message>
    <message>
        <source>How &amp;original</source>
        <translation>&amp;Originalité voulue</translation>
    </message>
    <message>
        <source>This machine has nothing to steer: it draws as it was taught.</source>
        <translation>Cette machine n’a rien à régler&#xa0;: elle dessine comme elle l’a appris.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>How strongly each drawing is pulled towards your character: low is freer, high is easier to read</source>
        <translation>La force qui tire chaque dessin vers votre caractère&#xa0;: faible, il est plus libre&#xa0;; forte, plus lisible</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>recognizable</source>
        <translation>reconnaissable</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>How far apart the drawings are: at 0 they are all the same, at 1 as the machine was taught, beyond that wilder and harder to read</source>
        <translation>À quel point les dessins diffèrent&#xa0;: à 0 ils sont tous pareils, à 1 comme la machine l’a appris, au-delà plus fous et plus difficiles à lire</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>tous pareils</translation>
    </message>
    <message>
        <source>wild</source>
        <translation>fous</translation>
    </message>
    <message>
        <source>How original</source>
        <translation>Originalité voulue</translation>
    </message>
    <message>
        <source>How far from your drawing they shall be: 0 is a copy, about 0.6 is another person&apos;s drawing</source>
        <translation>À quelle distance de votre dessin&#xa0;: 0 est une copie, environ 0,6 le dessin d’une autre personne</translation>
    </message>
    <message>
        <source>close to yours</source>
        <translation>proche du vôtre</translation>
    </message>
    <message>
        <source>far from it</source>
        <translation>loin du vôtre</translation>
    </message>
</context>
<context>
    <name>LayerBoxes</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Stretch near 100 %</source>
        <translation>Étirer près de 100&#xa0;%</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Mesuré ici</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>Enregistrer les modifications de «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Sans enregistrement, elles sont perdues.</translation>
    </message>
</context>
<context>
    <name>MachineChoice</name>
    <message>
        <source>What you draw: signs that are written, or things; each has machines and judges of its own</source>
        <translation>Ce que l’on dessine&#xa0;: des signes qui s’écrivent, ou des objets&#xa0;; chaque monde a ses machines et ses juges</translation>
    </message>
    <message>
        <source>Which kind of machine draws</source>
        <translation>Quel type de machine dessine</translation>
    </message>
</context>
<context>
    <name>MachineDrawings</name>
    <message>
        <source>The engine was stopped</source>
        <translation>Le moteur a été arrêté</translation>
    </message>
    <message>
        <source>start again when you like</source>
        <translation>recommencer quand on veut</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The engine stopped and is being restarted; nothing was lost</source>
        <translation>Le moteur s’est arrêté et redémarre&#xa0;; rien n’est perdu</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Guidance map</source>
        <translation>Carte du guidage</translation>
    </message>
    <message>
        <source>Guided-score map</source>
        <translation>Carte du score guidé</translation>
    </message>
    <message>
        <source>Occlusion map</source>
        <translation>Carte d’occlusion</translation>
    </message>
    <message>
        <source>People&apos;s clicks</source>
        <translation>Clics de personnes</translation>
    </message>
    <message>
        <source>Where the machine draws otherwise than it would without the exemplar; the mean over the variations.</source>
        <translation>Où la machine dessine autrement que sans le modèle&#xa0;; moyenne sur les variations.</translation>
    </message>
    <message>
        <source>Where the guided machine still sees noise to take away; the mean over the variations.</source>
        <translation>Où la machine guidée voit encore du bruit à enlever&#xa0;; moyenne sur les variations.</translation>
    </message>
    <message>
        <source>How far the recognizer gets from the character where a patch of it is covered.</source>
        <translation>De combien le reconnaisseur s’éloigne du caractère quand un morceau en est caché.</translation>
    </message>
    <message>
        <source>Where people clicked first and most to have the character recognized.</source>
        <translation>Où des personnes ont cliqué d’abord et le plus pour faire reconnaître le caractère.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>No models are installed.</source>
        <translation>Aucun modèle n’est installé.</translation>
    </message>
    <message>
        <source>Judge of originality (SimCLR)</source>
        <translation>Juge de l’originalité (SimCLR)</translation>
    </message>
    <message>
        <source>Judge of recognizability (Prototypical Net)</source>
        <translation>Juge de la reconnaissabilité (Prototypical Net)</translation>
    </message>
    <message>
        <source>Originality</source>
        <translation>Originalité</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Diversité</translation>
    </message>
    <message>
        <source>Recognizability</source>
        <translation>Reconnaissabilité</translation>
    </message>
    <message>
        <source>Within its alphabet</source>
        <translation>Dans son alphabet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Right among 20 of any alphabet</source>
        <translation>Juste parmi 20 de tout alphabet</translation>
    </message>
    <message>
        <source>Right among 20 of the same alphabet</source>
        <translation>Juste parmi 20 du même alphabet</translation>
    </message>
    <message>
        <source>Largest difference from the trained network</source>
        <translation>Plus grand écart avec le réseau entraîné</translation>
    </message>
    <message>
        <source>Guidance {0}</source>
        <translation>Guidage {0}</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Where the drawings stand</source>
        <translation>Où se placent les dessins</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
</context>
<context>
    <name>Pen</name>
    <message>
        <source>Stroke</source>
        <translation>trait</translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message>
        <source>Plane of originality and recognizability</source>
        <translation>Plan de l’originalité et de la reconnaissabilité</translation>
    </message>
    <message>
        <source>Originality: how far a drawing is from the exemplar for a network that compares drawings; another person&apos;s is at about 0.55.</source>
        <translation>Originalité&#xa0;: distance d’un dessin au modèle, pour un réseau qui compare des dessins&#xa0;; celui d’une autre personne est à environ 0,55.</translation>
    </message>
    <message>
        <source>Recognizability: how likely a drawing is taken for the exemplar&apos;s character among 20 characters.</source>
        <translation>Reconnaissabilité&#xa0;: probabilité qu’un dessin soit pris pour le caractère du modèle parmi 20.</translation>
    </message>
    <message>
        <source>This layer&apos;s file cannot be read: {0}</source>
        <translation>Le fichier de ce calque est illisible&#xa0;: {0}</translation>
    </message>
    <message>
        <source>originality</source>
        <translation>originalité</translation>
    </message>
    <message>
        <source>recognizability</source>
        <translation>reconnaissabilité</translation>
    </message>
</context>
<context>
    <name>PlaneBar</name>
    <message>
        <source>Search on the plane</source>
        <translation>Recherche sur le plan</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Terminer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show the whole plane (Home)</source>
        <translation>Montrer tout le plan (Début)</translation>
    </message>
    <message>
        <source>tries {0}, found {1} of {2}</source>
        <translation>essais&#xa0;: {0}, trouvés&#xa0;: {1} sur {2}</translation>
    </message>
    <message>
        <source>found {0} in 1 try</source>
        <translation>1 essai, trouvés&#xa0;: {0}</translation>
    </message>
    <message>
        <source>found {0} in {1} tries</source>
        <translation>trouvés&#xa0;: {0}, en {1} essais</translation>
    </message>
    <message>
        <source>stopped after 1 try</source>
        <translation>arrêt après 1 essai</translation>
    </message>
    <message>
        <source>stopped after {0} tries</source>
        <translation>arrêt après {0} essais</translation>
    </message>
    <message>
        <source>gave up after 1 try</source>
        <translation>abandon après 1 essai</translation>
    </message>
    <message>
        <source>gave up after {0} tries</source>
        <translation>abandon après {0} essais</translation>
    </message>
    <message>
        <source>{0}, found {1} of {2}</source>
        <translation>{0}, trouvés&#xa0;: {1} sur {2}</translation>
    </message>
    <message>
        <source>Select in a box</source>
        <translation>Sélection rectangulaire</translation>
    </message>
    <message>
        <source>Drag a box to select drawings</source>
        <translation>Tracer un rectangle pour sélectionner des dessins</translation>
    </message>
    <message>
        <source>Select with a lasso</source>
        <translation>Sélection au lasso</translation>
    </message>
    <message>
        <source>Drag around drawings to select them</source>
        <translation>Entourer des dessins pour les sélectionner</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Viser</translation>
    </message>
    <message>
        <source>Drag a box to ask for drawings that land in it (Alt+drag)</source>
        <translation>Tracer un rectangle pour demander des dessins qui s’y placent (Alt+glisser)</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Drag to move the view (right mouse button)</source>
        <translation>Glisser pour déplacer la vue (bouton droit)</translation>
    </message>
</context>
<context>
    <name>PlaneCard</name>
    <message>
        <source>originality {0}</source>
        <translation>originalité {0}</translation>
    </message>
    <message>
        <source>recognizability {0} %</source>
        <translation>reconnaissabilité {0}&#xa0;%</translation>
    </message>
    <message>
        <source>map: {0}</source>
        <translation>carte&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>PlaneLayers</name>
    <message>
        <source>Where people&apos;s drawings stand that no machine here has learned from, scored like the drawings here: half of them lie in the strongest part, 90 % in all of it. The line is their mean.</source>
        <translation>Où se tiennent des dessins de personnes dont aucune machine ici n’a appris, évalués comme les dessins d’ici&#xa0;: la moitié est dans la partie la plus forte, 90&#xa0;% dans l’ensemble. La ligne est leur moyenne.</translation>
    </message>
    <message>
        <source>Broken lines: curves of the paper (ICML 2023, figure 3b and ends from figure 4), read off the plot, on Quick, Draw! with other critics than here. Marks at the right edge: its families on such drawings as these (figure 2), only their recognizability, because the paper places them by diversity, which is not originality.</source>
        <translation>Lignes brisées&#xa0;: courbes de l’article (ICML 2023, figure 3b et bouts de la figure 4), relevées sur l’image, sur Quick, Draw! avec d’autres juges qu’ici. Marques au bord droit&#xa0;: ses familles sur des dessins comme ceux-ci (figure 2), leur reconnaissabilité seulement, car l’article les place par diversité, qui n’est pas l’originalité.</translation>
    </message>
    <message>
        <source>Hollow marks: every machine here on characters or things that it has never seen, means with 95 % intervals; small marks and lines are the same machine at other guidance or temperature.</source>
        <translation>Marques creuses&#xa0;: chaque machine d’ici sur des caractères ou objets qu’elle n’a jamais vus, moyennes avec intervalles à 95&#xa0;%&#xa0;; petites marques et lignes&#xa0;: la même machine à d’autres guidages ou températures.</translation>
    </message>
    <message>
        <source>Give the last few percent, where most drawings are, more room; the axis says where they are.</source>
        <translation>Donner plus de place aux derniers pour cent, où sont la plupart des dessins&#xa0;; l’axe dit où ils sont.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>people (paper)</source>
        <translation>personnes (article)</translation>
    </message>
    <message>
        <source>paper, Omniglot, %</source>
        <translation>article, Omniglot, %</translation>
    </message>
    <message>
        <source>paper, Quick, Draw!, %</source>
        <translation>article, Quick, Draw!,&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PointEraser</name>
    <message>
        <source>Erase</source>
        <translation>gommage</translation>
    </message>
</context>
<context>
    <name>QualityChoice</name>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>At once, while you draw: the same drawings in a few leaps</source>
        <translation>Aussitôt, pendant que vous dessinez : les mêmes dessins en quelques bonds</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Soigné</translation>
    </message>
    <message>
        <source>Later and finer: the same drawings in many steps, with maps of the machine</source>
        <translation>Plus tard et plus fin : les mêmes dessins en de nombreux pas, avec les cartes de la machine</translation>
    </message>
</context>
<context>
    <name>RangeSlider</name>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>What is not saved cannot be kept safe now: {0}</source>
        <translation>Ce qui n’est pas enregistré ne peut pas être mis à l’abri&#xa0;: {0}</translation>
    </message>
    <message>
        <source>save it soon, and free some space</source>
        <translation>l’enregistrer bientôt et libérer de la place</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Your hand</source>
        <translation>Votre main</translation>
    </message>
    <message>
        <source>How recognizable drawings still are as they grow more original (Boutin et al. 2023): bins of equally many drawings, each at its median originality, with the 95 % interval of its mean. Below, how often which originality is reached.</source>
        <translation>À quel point les dessins restent reconnaissables à mesure qu’ils deviennent plus originaux (Boutin et al. 2023)&#xa0;: des tranches d’un même nombre de dessins, chacune à son originalité médiane, avec l’intervalle à 95&#xa0;% de sa moyenne. En dessous, la fréquence de chaque originalité.</translation>
    </message>
    <message>
        <source>Generalization curves</source>
        <translation>Courbes de généralisation</translation>
    </message>
    <message>
        <source>Guidance {0}</source>
        <translation>Guidage {0}</translation>
    </message>
    <message>
        <source>From guidance {0} to {1}, mean recognizability goes from {2} to {3} %, and mean originality from {4} to {5}.</source>
        <translation>Du guidage {0} au guidage {1}, la reconnaissabilité moyenne passe de {2} à {3}&#xa0;%, et l’originalité moyenne de {4} à {5}.</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Dessiné par</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>Originality</source>
        <translation>Originalité</translation>
    </message>
    <message>
        <source>Recognizability, %</source>
        <translation>Reconnaissabilité en %</translation>
    </message>
    <message>
        <source>Means, with their 95 % intervals (bootstrap over drawings).</source>
        <translation>Moyennes, avec leurs intervalles à 95&#xa0;% (bootstrap sur les dessins).</translation>
    </message>
    <message>
        <source>Recognizability</source>
        <translation>Reconnaissabilité</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>{0}: from {1} at originality {2} to {3} at {4}.</source>
        <translation>{0}&#xa0;: {1} à l’originalité {2}, {3} à l’originalité {4}.</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>mattered most</source>
        <translation>essentiel</translation>
    </message>
    <message>
        <source>Why this drawing</source>
        <translation>Pourquoi ce dessin</translation>
    </message>
    <message>
        <source>Which of the exemplar&apos;s ink mattered. Each map is shown in shares of its own largest value, under the exemplar.</source>
        <translation>Quelle encre du modèle a compté. Chaque carte est montrée en parts de sa propre valeur maximale, sous le modèle.</translation>
    </message>
    <message>
        <source>Gains {0} points, more than each of the {1} orders that know nothing: for this drawing, it beats chance.</source>
        <translation>Gagne {0} points, plus que chacun des {1} ordres qui ne savent rien&#xa0;: pour ce dessin, elle bat le hasard.</translation>
    </message>
    <message>
        <source>Order of the ink</source>
        <translation>Ordre de l’encre</translation>
    </message>
    <message>
        <source>Deletion, %</source>
        <translation>Effacement, %</translation>
    </message>
    <message>
        <source>Insertion, %</source>
        <translation>Ajout, %</translation>
    </message>
    <message>
        <source>Mean recognizability while the ink goes (deletion: lower is better) and while it comes (insertion: higher is better), the most important first, in twenty equal shares (Petsiuk et al. 2018). Gain is insertion less deletion. One drawing says little: a map that knows nothing beats all these orders about one time in {0}.</source>
        <translation>Reconnaissabilité moyenne pendant que l’encre s’en va (suppression&#xa0;: plus bas vaut mieux) et pendant qu’elle vient (insertion&#xa0;: plus haut vaut mieux), la plus importante d’abord, en vingt parts égales (Petsiuk et al. 2018). Le gain est l’insertion moins la suppression. Un seul dessin dit peu&#xa0;: une carte qui ne sait rien bat tous ces ordres environ une fois sur {0}.</translation>
    </message>
    <message>
        <source>Is that the ink by which the character is recognized? Where a map is right, recognizability falls early while its most important ink goes first, and rises early while that ink comes first. A map&apos;s gain is how much higher recognizability is, on average over the way, in the second case than in the first. An order of the ink that knows nothing gains about 0. Each map is held against {0} of these: {1} random ones, and {2} by the map itself, but turned, so that it is as smooth and in the wrong places.</source>
        <translation>Est-ce l’encre à laquelle on reconnaît le caractère&#xa0;? Là où une carte a raison, la reconnaissabilité baisse tôt quand l’encre la plus importante s’en va d’abord, et monte tôt quand elle vient d’abord. Le gain d’une carte dit de combien la reconnaissabilité est plus haute, en moyenne sur le chemin, dans le second cas que dans le premier. Un ordre de l’encre qui ne sait rien gagne environ 0. Chaque carte est comparée à {0} de ceux-ci&#xa0;: {1} au hasard, et {2} par la carte elle-même, mais tournée, donc aussi lisse et aux mauvais endroits.</translation>
    </message>
    <message>
        <source>The machine has none to show: it drew live, or without guidance, or its maps were not kept.</source>
        <translation>La machine n’en a aucune&#xa0;: elle a dessiné en direct ou sans guidage, ou ses cartes n’ont pas été gardées.</translation>
    </message>
    <message>
        <source>Gains {0} points. Of the {1} orders that know nothing, {2} do as well or better: for this drawing, the map does not beat chance.</source>
        <translation>Gagne {0} points. Des {1} ordres qui ne savent rien, {2} font aussi bien ou mieux&#xa0;: pour ce dessin, la carte ne bat pas le hasard.</translation>
    </message>
    <message>
        <source>Gain, points</source>
        <translation>Gain, points</translation>
    </message>
    <message>
        <source>Gain when turned</source>
        <translation>Gain une fois tournée</translation>
    </message>
    <message>
        <source>As good by chance</source>
        <translation>Aussi bien par hasard</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>In the top tenth of ink, %</source>
        <translation>Dans le premier dixième d’encre, %</translation>
    </message>
    <message>
        <source>Ink that holds half, %</source>
        <translation>Encre qui en porte la moitié, %</translation>
    </message>
    <message>
        <source>How concentrated a map is: the share of its importance in the most important tenth of the ink, and the smallest share of ink that has half of it. Without any preference these are 10 and 50 %.</source>
        <translation>À quel point une carte est concentrée&#xa0;: la part de son importance dans le dixième d’encre le plus important, et la plus petite part d’encre qui en a la moitié. Sans aucune préférence, ce sont 10 et 50&#xa0;%.</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Corrélation de rang</translation>
    </message>
    <message>
        <source>Overlap of the top tenth, %</source>
        <translation>Premier dixième en commun, %</translation>
    </message>
    <message>
        <source>How far two maps agree on the exemplar&apos;s ink, both blurred: Spearman&apos;s rank correlation (1 = the same order, 0 = by chance), and what part of the most important tenth they share (by chance 10 %).</source>
        <translation>À quel point deux cartes s’accordent sur l’encre du modèle, toutes deux floutées&#xa0;: corrélation de rang de Spearman (1 = le même ordre, 0 = le hasard), et la part du dixième le plus important qu’elles ont en commun (10&#xa0;% par hasard).</translation>
    </message>
    <message>
        <source>The exemplar</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>A report on one drawing and those that follow it</source>
        <translation>Un rapport sur un dessin et ceux qui le suivent</translation>
    </message>
    <message>
        <source>One drawing of a character, and other drawings of it, as other hands would make them.</source>
        <translation>Un dessin d’un caractère, et d’autres dessins de lui, tels que d’autres mains les feraient.</translation>
    </message>
    <message>
        <source>The machine&apos;s drawings are {0} original on average, where people&apos;s drawings of a character from one exemplar are {1}, and they are recognized in {2} % of cases, people&apos;s in {3} %.</source>
        <translation>Les dessins de la machine ont une originalité moyenne de {0}, ceux de personnes d’après un seul modèle de {1}&#xa0;; ils sont reconnus dans {2}&#xa0;% des cas, ceux de personnes dans {3}&#xa0;%.</translation>
    </message>
    <message>
        <source>One drawing of another character is left out.</source>
        <translation>Un dessin d’un autre caractère est laissé de côté.</translation>
    </message>
    <message>
        <source>{0} drawings of other characters are left out.</source>
        <translation>{0} dessins d’autres caractères sont laissés de côté.</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>dessins</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dessin</translation>
    </message>
    <message>
        <source>originality</source>
        <translation>originalité</translation>
    </message>
    <message>
        <source>recognizability</source>
        <translation>reconnaissabilité</translation>
    </message>
    <message>
        <source>by your own hand</source>
        <translation>de votre main</translation>
    </message>
    <message>
        <source>By your own hand:</source>
        <translation>De votre main&#xa0;:</translation>
    </message>
    <message>
        <source>{0} of {1} are shown, the favourites first; all of them are counted below.</source>
        <translation>{0} sur {1} sont montrés, les favoris d’abord&#xa0;; tous sont comptés plus bas.</translation>
    </message>
    <message>
        <source>Below each drawing: its originality and its recognizability.</source>
        <translation>Sous chaque dessin&#xa0;: son originalité et sa reconnaissabilité.</translation>
    </message>
    <message>
        <source>The drawings</source>
        <translation>Les dessins</translation>
    </message>
    <message>
        <source>A drawing of the exemplar</source>
        <translation>Un dessin du modèle</translation>
    </message>
    <message>
        <source>A drawing of the exemplar: originality {0}, recognizability {1}</source>
        <translation>Un dessin du modèle&#xa0;: originalité {0}, reconnaissabilité {1}</translation>
    </message>
    <message>
        <source>Originality is how far a drawing is from its exemplar in the features of a network, measured by the spread of people&apos;s drawings: 0 is the exemplar itself, and about {0} another person&apos;s drawing of it (Boutin et al. 2023).</source>
        <translation>L’originalité dit à quelle distance un dessin est de son modèle dans les traits d’un réseau, mesurée à la dispersion des dessins de personnes&#xa0;: 0 est le modèle même, et environ {0} le dessin qu’en fait une autre personne (Boutin et al. 2023).</translation>
    </message>
    <message>
        <source>Recognizability is the chance that another network, shown the drawing, finds its character among twenty: the exemplar and nineteen others (Boutin et al. 2022).</source>
        <translation>La reconnaissabilité est la probabilité qu’un autre réseau, devant le dessin, trouve son caractère parmi vingt&#xa0;: le modèle et dix-neuf autres (Boutin et al. 2022).</translation>
    </message>
    <message>
        <source>Originality and recognizability</source>
        <translation>Originalité et reconnaissabilité</translation>
    </message>
    <message>
        <source>People&apos;s drawings: Omniglot (Lake, Salakhutdinov and Tenenbaum, Science 350, 2015).</source>
        <translation>Dessins de personnes&#xa0;: Omniglot (Lake, Salakhutdinov et Tenenbaum, Science 350, 2015).</translation>
    </message>
    <message>
        <source>People&apos;s drawings: Quick, Draw! (Ha and Eck, ICLR 2018).</source>
        <translation>Dessins de personnes&#xa0;: Quick, Draw! (Ha et Eck, ICLR 2018).</translation>
    </message>
    <message>
        <source>Measures and maps follow Boutin, Fel, Singhal, Mukherji, Nagaraj, Colin and Serre, “Diffusion Models as Artists: Are we Closing the Gap between Humans and Machines?”, ICML 2023, arXiv 2301.11722, and Boutin, Singhal, Thomas and Serre, “Diversity vs. Recognizability: Human-like generalization in one-shot generative models”, NeurIPS 2022, arXiv 2205.10370.</source>
        <translation>Les mesures et les cartes suivent Boutin, Fel, Singhal, Mukherji, Nagaraj, Colin et Serre, «&#xa0;Diffusion Models as Artists: Are we Closing the Gap between Humans and Machines?&#xa0;», ICML 2023, arXiv 2301.11722, et Boutin, Singhal, Thomas et Serre, «&#xa0;Diversity vs. Recognizability: Human-like generalization in one-shot generative models&#xa0;», NeurIPS 2022, arXiv 2205.10370.</translation>
    </message>
    <message>
        <source>The whole recipe is attached to this document as recipe.json.</source>
        <translation>La recette entière est jointe à ce document sous recipe.json.</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>La machine</translation>
    </message>
    <message>
        <source>{0}: originality {1}, recognizability {2}, of one drawing.</source>
        <translation>{0}&#xa0;: originalité {1}, reconnaissabilité {2}, d’un seul dessin.</translation>
    </message>
    <message>
        <source>{0}: originality {1}, recognizability {2}, the mean of {3} drawings.</source>
        <translation>{0}&#xa0;: originalité {1}, reconnaissabilité {2}, moyenne de {3} dessins.</translation>
    </message>
    <message>
        <source>The recipe as data (JSON)</source>
        <translation>La recette en données (JSON)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>Son SHA-256</translation>
    </message>
    <message>
        <source>run from its sources</source>
        <translation>lancé depuis ses sources</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Network {0}, SHA-256</source>
        <translation>Réseau {0}, SHA-256</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>Réglé par</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Originality asked for</source>
        <translation>Originalité voulue</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Ink that is gone</source>
        <translation>Encre partie</translation>
    </message>
    <message>
        <source>Distance from the whole</source>
        <translation>Distance à l’entier</translation>
    </message>
    <message>
        <source>Random ink</source>
        <translation>Encre au hasard</translation>
    </message>
    <message>
        <source>{0}: {1} recognizable with a tenth of the ink gone.</source>
        <translation>{0}&#xa0;: reconnaissable à {1} sans un dixième de l’encre.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>What came of the round</source>
        <translation>Bilan de la manche</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Générateur</translation>
    </message>
    <message>
        <source>Recognizer</source>
        <translation>Reconnaisseur</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} points</translation>
    </message>
    <message>
        <source>after {0} s, with {1} % of the ink uncovered: {2}</source>
        <translation>après {0}&#xa0;s, avec {1}&#xa0;% de l’encre découverte&#xa0;: {2}</translation>
    </message>
    <message>
        <source>The recognizer saw nothing of it</source>
        <translation>Le reconnaisseur n’en a rien vu</translation>
    </message>
    <message>
        <source>With {0} % of the ink uncovered it was guess number {1}</source>
        <translation>Avec {0}&#xa0;% de l’encre découverte, c’était sa réponse n°&#xa0;{1}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>au plus {0}</translation>
    </message>
    <message>
        <source>Where you clicked first and most, over all rounds with this drawing</source>
        <translation>Où vous avez cliqué d’abord et le plus, sur toutes les manches avec ce dessin</translation>
    </message>
    <message>
        <source>No map yet: draw variations of this character first, carefully and with guidance above 0</source>
        <translation>Pas encore de carte&#xa0;: dessiner d’abord des variations de ce caractère, avec soin et un guidage au-dessus de 0</translation>
    </message>
    <message>
        <source>Where the exemplar changed what the machine drew</source>
        <translation>Où le modèle a changé ce que la machine a dessiné</translation>
    </message>
    <message>
        <source>The recognizer is being asked</source>
        <translation>Le reconnaisseur est interrogé</translation>
    </message>
    <message>
        <source>What the recognizer loses most by when it is hidden</source>
        <translation>Ce qui manque le plus au reconnaisseur quand c’est caché</translation>
    </message>
    <message>
        <source>Draw variations of it first</source>
        <translation>En dessiner d’abord des variations</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Half of your clicks’ weight lies in {0} of the ink; for the generator it is {1}, for the recognizer {2}.</source>
        <translation>La moitié du poids de vos clics est dans {0} de l’encre&#xa0;; pour le générateur, c’est {1}, pour le reconnaisseur {2}.</translation>
    </message>
    <message>
        <source>Half of your clicks’ weight lies in {0} of the ink; for the machine it is {1}.</source>
        <translation>La moitié du poids de vos clics est dans {0} de l’encre&#xa0;; pour la machine, c’est {1}.</translation>
    </message>
    <message>
        <source>Half of your clicks’ weight lies in {0} of the ink.</source>
        <translation>La moitié du poids de vos clics est dans {0} de l’encre.</translation>
    </message>
    <message>
        <source>{0} Mean over {1} drawings.</source>
        <translation>{0} Moyenne sur {1} dessins.</translation>
    </message>
    <message>
        <source>You rely on fewer, more localized features, as the paper found of people.</source>
        <translation>Vous vous fiez à des indices moins nombreux et plus localisés, comme l’article l’a trouvé chez les personnes.</translation>
    </message>
    <message>
        <source>The paper found that people rely on fewer, more localized features; here they are not fewer.</source>
        <translation>L’article a trouvé que les personnes se fient à des indices moins nombreux et plus localisés&#xa0;; ici, ils ne sont pas moins nombreux.</translation>
    </message>
    <message>
        <source>One more round with this drawing, and you see how well your clicks foretell your own: the most that a machine’s map can agree with them.</source>
        <translation>Encore une manche avec ce dessin, et vous verrez à quel point vos clics se prédisent eux-mêmes&#xa0;: aucune carte de machine ne peut s’y accorder davantage.</translation>
    </message>
    <message>
        <source>Rank correlation with where you clicked</source>
        <translation>Corrélation de rang avec vos clics</translation>
    </message>
    <message>
        <source>Spearman’s rank correlation over the ink, both maps blurred: 1 = the same, 0 = none. Below your own map stands how well half of your rounds foretell the other half: no map can do better.</source>
        <translation>Corrélation de rang de Spearman sur l’encre, les deux cartes floutées&#xa0;: 1 = la même, 0 = aucune. Sous votre carte, à quel point la moitié de vos manches prédit l’autre moitié&#xa0;: aucune carte ne peut faire mieux.</translation>
    </message>
    <message>
        <source>Shared with the tenth of the ink that matters most to you</source>
        <translation>En commun avec votre dixième d’encre essentiel</translation>
    </message>
    <message>
        <source>How much of the tenth of the ink that matters most to you does so to it; 10 % by chance</source>
        <translation>La part du dixième d’encre qui compte le plus pour vous et qui compte aussi pour elle&#xa0;; 10&#xa0;% par hasard</translation>
    </message>
    <message>
        <source>Importance in the tenth of the ink that matters most</source>
        <translation>Importance dans le dixième d’encre essentiel</translation>
    </message>
    <message>
        <source>Share of all importance that lies in the most important tenth of the ink; 10 % if even</source>
        <translation>La part de toute l’importance dans le dixième d’encre le plus important&#xa0;; 10&#xa0;% si elle est égale partout</translation>
    </message>
    <message>
        <source>Ink that holds half of the importance</source>
        <translation>Encre qui porte la moitié de l’importance</translation>
    </message>
    <message>
        <source>The smallest share of the ink that holds half of the importance; 50 % if even</source>
        <translation>La plus petite part de l’encre qui porte la moitié de l’importance&#xa0;; 50&#xa0;% si elle est égale partout</translation>
    </message>
</context>
<context>
    <name>RoundClock</name>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} secondes</translation>
    </message>
</context>
<context>
    <name>RoundDots</name>
    <message>
        <source>Rounds</source>
        <translation>Manches</translation>
    </message>
    <message>
        <source>Round {0} of {1}, {2} recognized</source>
        <translation>Manche {0} sur {1}, reconnus&#xa0;: {2}</translation>
    </message>
</context>
<context>
    <name>SeedRow</name>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The number that the chance begins with: the same seed draws the same again</source>
        <translation>Le nombre dont part le hasard&#xa0;: la même graine redessine la même chose</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Garder la graine</translation>
    </message>
    <message>
        <source>Locked: Generate draws the same set again. Open: every Generate takes the next seed</source>
        <translation>Fermé&#xa0;: «&#xa0;Générer&#xa0;» redessine la même série. Ouvert&#xa0;: chaque «&#xa0;Générer&#xa0;» prend la graine suivante</translation>
    </message>
    <message>
        <source>Throw the dice for a seed</source>
        <translation>Tirer une graine au sort</translation>
    </message>
    <message>
        <source>Take the next seed</source>
        <translation>Prendre la graine suivante</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>That drawing has no ink to start from</source>
        <translation>Ce dessin n’a pas d’encre d’où partir</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>en choisir un autre</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>«&#xa0;Dans ce genre&#xa0;»</translation>
    </message>
    <message>
        <source>Own drawing</source>
        <translation>dessin à soi</translation>
    </message>
    <message>
        <source>Delete drawings</source>
        <translation>suppression de dessins</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>ajout aux favoris</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>retrait des favoris</translation>
    </message>
    <message>
        <source>There is no ink to start from</source>
        <translation>Il n’y a pas d’encre d’où partir</translation>
    </message>
    <message>
        <source>draw something first</source>
        <translation>dessiner d’abord quelque chose</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Close and open the program; your drawing comes along, saved or not</source>
        <translation>Fermer et rouvrir le programme&#xa0;; le dessin suit, enregistré ou non</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Épaisseur du trait</translation>
    </message>
    <message>
        <source>Width of the pen on a new page of 640 by 640 pixels</source>
        <translation>Épaisseur du trait sur une nouvelle page de 640 sur 640 pixels</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>large</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>Stabilisateur</translation>
    </message>
    <message>
        <source>How calmly the ink follows the pen: 0 follows every tremble</source>
        <translation>Le calme avec lequel l’encre suit le stylo&#xa0;: 0 suit chaque tremblement</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>vif</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>&amp;Draw variations after each stroke</source>
        <translation>&amp;Dessiner des variations après chaque trait</translation>
    </message>
    <message>
        <source>Otherwise they are drawn when you press Generate</source>
        <translation>Sinon, seulement avec «&#xa0;Générer&#xa0;»</translation>
    </message>
    <message>
        <source>Keep unsaved work every</source>
        <translation>Mettre à l’abri toutes les</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Seconds between two copies of what is not saved yet</source>
        <translation>Secondes entre deux copies de ce qui n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Another language shows after a restart.</source>
        <translation>Une autre langue apparaît après un redémarrage.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Pen of a new page</source>
        <translation>&amp;Épaisseur sur une nouvelle page</translation>
    </message>
    <message>
        <source>&amp;Stabiliser</source>
        <translation>&amp;Stabilisateur</translation>
    </message>
    <message>
        <source>A copy for after a crash; your files are left alone.</source>
        <translation>Une copie en cas de plantage&#xa0;; vos fichiers restent intacts.</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved work every</source>
        <translation>&amp;Mettre à l’abri toutes les</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Reading the image</source>
        <translation>Lecture de l’image</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>Le redessiner</translation>
    </message>
    <message>
        <source>your own hand joins the others on the plane</source>
        <translation>votre main rejoint les autres sur le plan</translation>
    </message>
    <message>
        <source>Draw a character</source>
        <translation>Dessiner un caractère</translation>
    </message>
    <message>
        <source>or drop an image here</source>
        <translation>ou déposer une image ici</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>Commands and keys</source>
        <translation>Commandes et touches</translation>
    </message>
    <message>
        <source>Search for words or keys</source>
        <translation>Chercher des mots ou des touches</translation>
    </message>
    <message>
        <source>No command and no key fits.</source>
        <translation>Aucune commande ni touche ne correspond.</translation>
    </message>
    <message>
        <source>Enter does what is chosen.</source>
        <translation>Entrée exécute ce qui est choisi.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Keys in the panels</source>
        <translation>Touches dans les volets</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>There is no character yet</source>
        <translation>Il n’y a pas encore de caractère</translation>
    </message>
    <message>
        <source>draw one first</source>
        <translation>en dessiner un d’abord</translation>
    </message>
    <message>
        <source>No drawing is selected</source>
        <translation>Aucun dessin n’est sélectionné</translation>
    </message>
    <message>
        <source>select one in the gallery</source>
        <translation>en sélectionner un dans la galerie</translation>
    </message>
    <message>
        <source>There are no variations yet</source>
        <translation>Il n’y a pas encore de variations</translation>
    </message>
    <message>
        <source>draw a character first</source>
        <translation>dessiner d’abord un caractère</translation>
    </message>
</context>
<context>
    <name>SpotHistory</name>
    <message>
        <source>Export &amp;all as CSV…</source>
        <translation>Exporter &amp;tout en CSV…</translation>
    </message>
    <message>
        <source>Earlier judges</source>
        <translation>Juges précédents</translation>
    </message>
    <message>
        <source>All judges together: {0}</source>
        <translation>Tous les juges ensemble&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Judge {0}</source>
        <translation>Juge {0}</translation>
    </message>
    <message>
        <source>own drawings</source>
        <translation>dessins à soi</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Drawings by people</source>
        <translation>Dessins de personnes</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Réponses justes</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>{0} of {1}, {2} % ({3} to {4} %)</source>
        <translation>{0} sur {1}, {2}&#xa0;% ({3} à {4}&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>SpotLevelBar</name>
    <message>
        <source>{0} %, between {1} and {2} %</source>
        <translation>{0}&#xa0;%, entre {1} et {2}&#xa0;%</translation>
    </message>
    <message>
        <source>never right</source>
        <translation>jamais juste</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>always right</source>
        <translation>toujours juste</translation>
    </message>
</context>
<context>
    <name>SpotReading</name>
    <message>
        <source>The drawings could not be read: {0}</source>
        <translation>Les dessins n’ont pas pu être lus&#xa0;: {0}</translation>
    </message>
    <message>
        <source>choose another folder or file</source>
        <translation>choisir un autre dossier ou fichier</translation>
    </message>
</context>
<context>
    <name>SpotResultPage</name>
    <message>
        <source>Right answers</source>
        <translation>Réponses justes</translation>
    </message>
    <message>
        <source>What was what</source>
        <translation>Qui était qui</translation>
    </message>
    <message>
        <source>&amp;Another judge</source>
        <translation>Un &amp;autre juge</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>E&amp;xporter en CSV…</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>Right answers: {0} of {1} (95 % interval {2} to {3} %).</source>
        <translation>Réponses justes&#xa0;: {0} sur {1} (intervalle à 95&#xa0;%&#xa0;: de {2} à {3}&#xa0;%).</translation>
    </message>
    <message>
        <source>Skipped: {0}.</source>
        <translation>Essais passés&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Better than guessing: this judge can tell the machine&apos;s drawings from a person&apos;s.</source>
        <translation>Mieux que le hasard&#xa0;: ce juge distingue les dessins de la machine de ceux d’une personne.</translation>
    </message>
    <message>
        <source>Worse than guessing: this judge took the machine&apos;s drawings for the person&apos;s.</source>
        <translation>Moins bien que le hasard&#xa0;: ce juge a pris les dessins de la machine pour ceux de la personne.</translation>
    </message>
    <message>
        <source>Too few answers to tell from guessing; at least {0} are needed.</source>
        <translation>Trop peu de réponses pour les distinguer du hasard&#xa0;; il en faut au moins {0}.</translation>
    </message>
    <message>
        <source>Guessing does as well: machine and person were not told apart.</source>
        <translation>Le hasard fait aussi bien&#xa0;: machine et personne n’ont pas été distinguées.</translation>
    </message>
    <message>
        <source>What was what: the machine&apos;s drawings are in colour; a tick is a right answer.</source>
        <translation>Qui était qui&#xa0;: les dessins de la machine sont en couleur&#xa0;; une coche est une réponse juste.</translation>
    </message>
</context>
<context>
    <name>SpotSources</name>
    <message>
        <source>My &amp;own drawings of this character</source>
        <translation>Mes &amp;propres dessins de ce caractère</translation>
    </message>
    <message>
        <source>Drawings in a &amp;folder or file</source>
        <translation>Dessins d’un &amp;dossier ou d’un fichier</translation>
    </message>
    <message>
        <source>Open a f&amp;older…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open a Quick, &amp;Draw! file…</source>
        <translation>Ouvrir un fichier &amp;Quick, Draw!…</translation>
    </message>
    <message>
        <source>Looking through {0}…</source>
        <translation>Examen de {0}…</translation>
    </message>
    <message>
        <source>{0} kept. The machine draws as many anew.</source>
        <translation>Gardés&#xa0;: {0}. La machine en dessine autant de nouveaux.</translation>
    </message>
    <message>
        <source>None yet. Draw the character again with your own hand (Ctrl+H in the main window), and keep each drawing (Ctrl+K).</source>
        <translation>Aucun encore. Redessiner le caractère de sa propre main (Ctrl+H dans la fenêtre principale) et garder chaque dessin (Ctrl+K).</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 caractère</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} caractères</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} drawings</source>
        <translation>{0}&#xa0;: {1}, {2} dessins</translation>
    </message>
    <message>
        <source>{0} has only one drawing of each character; two are needed</source>
        <translation>{0} n’a qu’un dessin de chaque caractère&#xa0;; il en faut deux</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>A folder with a folder of images for each character, as Omniglot&apos;s, or a Quick, Draw! file. One person&apos;s drawing is the character, and another person&apos;s stands beside the machine&apos;s.</source>
        <translation>Un fichier Quick, Draw!, ou un dossier avec un dossier d’images par caractère, comme Omniglot. Le dessin d’une personne est le caractère, et celui d’une autre est placé à côté de celui de la machine.</translation>
    </message>
    <message>
        <source>Open drawings</source>
        <translation>Ouvrir des dessins</translation>
    </message>
</context>
<context>
    <name>SpotStartPage</name>
    <message>
        <source>Number of trials</source>
        <translation>Nombre d’essais</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Spot the machine</source>
        <translation>Démasquer la machine</translation>
    </message>
    <message>
        <source>Ask somebody who has not seen these drawings. In each trial a person and the machine have drawn the same character; the judge says which drawing is the machine&apos;s. If that is no better than guessing, the machine draws as people do. All drawings are traced alike and drawn with one pen, so only their shape can tell. This is the visual Turing test of Lake et al. (2015).</source>
        <translation>Demander à quelqu’un qui n’a pas vu ces dessins. À chaque essai, une personne et la machine ont dessiné le même caractère&#xa0;; le juge dit quel dessin est celui de la machine. S’il ne fait pas mieux que le hasard, la machine dessine comme les gens. Tous les dessins sont retracés de la même façon, avec un même stylo&#xa0;: seule leur forme peut les trahir. C’est le test de Turing visuel de Lake et al. (2015).</translation>
    </message>
    <message>
        <source>&amp;Trials</source>
        <translation>&amp;Essais</translation>
    </message>
</context>
<context>
    <name>SpotStore</name>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>{0} ne peut pas être écrit&#xa0;: {1}</translation>
    </message>
    <message>
        <source>free some space; the result can still be exported</source>
        <translation>libérer de la place&#xa0;; le résultat peut encore être exporté</translation>
    </message>
</context>
<context>
    <name>SpotTrialPage</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>The character</source>
        <translation>Le caractère</translation>
    </message>
    <message>
        <source>The left one is the machine&apos;s</source>
        <translation>Celui de gauche est de la machine</translation>
    </message>
    <message>
        <source>The right one is the machine&apos;s</source>
        <translation>Celui de droite est de la machine</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>Next one, without an answer (S)</source>
        <translation>Le suivant, sans réponse (S)</translation>
    </message>
    <message>
        <source>&amp;End early</source>
        <translation>&amp;Finir plus tôt</translation>
    </message>
    <message>
        <source>Count what was answered so far (Esc)</source>
        <translation>Compter les réponses données jusqu’ici (Échap)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>A person drew this character.</source>
        <translation>Une personne a dessiné ce caractère.</translation>
    </message>
    <message>
        <source>Of these two drawings of it, which one did a machine draw?</source>
        <translation>Lequel de ces deux dessins est celui d’une machine&#xa0;?</translation>
    </message>
    <message>
        <source>←  Left arrow</source>
        <translation>←&#xa0; Flèche gauche</translation>
    </message>
    <message>
        <source>Right arrow  →</source>
        <translation>Flèche droite &#xa0;→</translation>
    </message>
</context>
<context>
    <name>SpotWaitPage</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading people&apos;s drawings</source>
        <translation>Lecture des dessins de personnes</translation>
    </message>
    <message>
        <source>The machine is drawing</source>
        <translation>La machine dessine</translation>
    </message>
</context>
<context>
    <name>SpotWindow</name>
    <message>
        <source>Spot the machine</source>
        <translation>Démasquer la machine</translation>
    </message>
    <message>
        <source>None of the drawings can be read</source>
        <translation>Aucun des dessins n’est lisible</translation>
    </message>
    <message>
        <source>choose another folder or file</source>
        <translation>choisir un autre dossier ou fichier</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Étape {0} sur {1}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Engine restarting</source>
        <translation>Le moteur redémarre</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What Otherhand is doing now</source>
        <translation>Ce que fait Otherhand en ce moment</translation>
    </message>
</context>
<context>
    <name>StepsBox</name>
    <message>
        <source>as the model likes</source>
        <translation>au choix du modèle</translation>
    </message>
    <message>
        <source>Steps from noise to drawing: more take longer</source>
        <translation>Étapes du bruit au dessin&#xa0;: plus il y en a, plus c’est long</translation>
    </message>
    <message>
        <source>Leaps</source>
        <translation>Bonds</translation>
    </message>
    <message>
        <source>Leaps from noise to drawing: more look more careful, and take longer</source>
        <translation>Bonds du bruit au dessin : davantage donne plus de soin et prend plus de temps</translation>
    </message>
</context>
<context>
    <name>StrokeEraser</name>
    <message>
        <source>Erase</source>
        <translation>gommage</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>E&amp;xemples</translation>
    </message>
    <message>
        <source>Open an &amp;image…</source>
        <translation>Ouvrir une &amp;image…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Oublier ces fichiers</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Paste an image as the character</source>
        <translation>&amp;Coller une image comme caractère</translation>
    </message>
    <message>
        <source>C&amp;lear the page</source>
        <translation>&amp;Effacer la page</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Drawings</source>
        <translation>De&amp;ssins</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;More variations</source>
        <translation>&amp;Plus de variations</translation>
    </message>
    <message>
        <source>&amp;Clear all but favourites</source>
        <translation>&amp;Effacer tout sauf les favoris</translation>
    </message>
    <message>
        <source>Draw with my own &amp;hand</source>
        <translation>Dessiner de ma propre &amp;main</translation>
    </message>
    <message>
        <source>&amp;Keep my drawing</source>
        <translation>Garder mon &amp;dessin</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xplications</translation>
    </message>
    <message>
        <source>S&amp;weep over guidance</source>
        <translation>&amp;Balayage du guidage</translation>
    </message>
    <message>
        <source>&amp;Families side by side…</source>
        <translation>&amp;Familles côte à côte…</translation>
    </message>
    <message>
        <source>Export a &amp;report…</source>
        <translation>Exporter un &amp;rapport…</translation>
    </message>
    <message>
        <source>Play &amp;ClickMe…</source>
        <translation>Jouer à &amp;ClickMe…</translation>
    </message>
    <message>
        <source>&amp;Spot the machine…</source>
        <translation>&amp;Démasquer la machine…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>&amp;Plane and curves</source>
        <translation>&amp;Plan et courbes</translation>
    </message>
    <message>
        <source>Go to the p&amp;lane</source>
        <translation>Aller au p&amp;lan</translation>
    </message>
    <message>
        <source>Go to the &amp;curves</source>
        <translation>Aller aux co&amp;urbes</translation>
    </message>
    <message>
        <source>ClickMe: move the brush, put it down or lift it</source>
        <translation>ClickMe&#xa0;: déplacer le pinceau, le poser ou le lever</translation>
    </message>
    <message>
        <source>Arrow keys, Space</source>
        <translation>Flèches, Espace</translation>
    </message>
    <message>
        <source>ClickMe: pause, go on</source>
        <translation>ClickMe&#xa0;: pause, continuer</translation>
    </message>
    <message>
        <source>Esc, Enter</source>
        <translation>Échap, Entrée</translation>
    </message>
    <message>
        <source>Spot the machine: the left or the right drawing</source>
        <translation>Démasquer la machine&#xa0;: le dessin de gauche ou de droite</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Premiers pas</translation>
    </message>
    <message>
        <source>&amp;Commands and keys…</source>
        <translation>&amp;Commandes et touches…</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>&amp;About Otherhand</source>
        <translation>À propos d’&amp;Otherhand</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Canvas: move the keyboard&apos;s pen</source>
        <translation>Zone de dessin&#xa0;: déplacer le stylo au clavier</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Canvas: put the pen down, or lift it</source>
        <translation>Zone de dessin&#xa0;: poser ou lever le stylo</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Canvas: finer or coarser steps of the pen</source>
        <translation>Zone de dessin&#xa0;: pas du stylo plus fins ou plus grands</translation>
    </message>
    <message>
        <source>Shift, Ctrl with arrow keys</source>
        <translation>Maj, Ctrl avec les flèches</translation>
    </message>
    <message>
        <source>Canvas, gallery: larger or smaller</source>
        <translation>Zone de dessin, galerie&#xa0;: plus grand ou plus petit</translation>
    </message>
    <message>
        <source>Gallery: select all</source>
        <translation>Galerie&#xa0;: tout sélectionner</translation>
    </message>
    <message>
        <source>Plane: go to the nearest drawing</source>
        <translation>Plan&#xa0;: aller au dessin le plus proche</translation>
    </message>
    <message>
        <source>Plane: show all</source>
        <translation>Plan&#xa0;: tout montrer</translation>
    </message>
    <message>
        <source>Plane: search in a box</source>
        <translation>Plan&#xa0;: chercher dans un rectangle</translation>
    </message>
    <message>
        <source>Alt with a drag</source>
        <translation>Alt en glissant</translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Sketches</source>
        <translation>Croquis</translation>
    </message>
</context>
<context>
    <name>WorldProposal</name>
    <message>
        <source>This looks like a thing.</source>
        <translation>Cela ressemble à un objet.</translation>
    </message>
    <message>
        <source>This looks like a written sign.</source>
        <translation>Cela ressemble à un signe écrit.</translation>
    </message>
    <message>
        <source>Draw it as a sketch</source>
        <translation>Le dessiner comme un croquis</translation>
    </message>
    <message>
        <source>Draw it as a character</source>
        <translation>Le dessiner comme un caractère</translation>
    </message>
</context>
</TS>
